import type { LabelOverride, Placement, RawPlacement, Scheme } from '../model/assessment.ts';
import type { Account, Book } from '../model/book.ts';
import type { Hold } from './holds.ts';
import { isLabelOf, type LabelOf, overrideOn } from './overrides.ts';
import { day, labelWords, list } from './words.ts';

/** What the labels of a year stand on beside the rules. */
export interface Standing {
  readonly year: number;
  readonly asOf: string;
  /** The names of our team, by id. */
  readonly names: ReadonlyMap<string, string>;
}

export const prepareStanding = ({ team }: Book, year: number, asOf: string): Standing => ({
  year,
  asOf,
  names: new Map(team.map(({ id, name }) => [id, name])),
});

/** Labels that say that something is not known, and are neither held nor held against. */
const UNDECIDED: ReadonlySet<string> = new Set(['unknown', 'insufficient-data', 'unassigned']);

/** The label that was issued for a year; null where none is stored. */
export function issuedLabel<S extends Scheme>(account: Account, scheme: S, year: number): LabelOf<S> | null {
  const label: string | undefined = account.internal.issued.find((one) => one.year === year)?.facts.labels[
    scheme
  ];
  return label !== undefined && isLabelOf(scheme, label) ? label : null;
}

/** Why last year's label is kept; null where it is the computed one, or cannot be. */
export const holdOf = <Label extends string>(
  raw: Label,
  issued: Label | null,
  hold: Hold<Label>,
): readonly string[] | null =>
  issued === null || issued === raw || UNDECIDED.has(raw) || UNDECIDED.has(issued) ? null : hold(issued);

const heldBecause = (held: string, raw: string, zones: readonly string[], year: number): string =>
  `Stays ${labelWords(held)}, as issued for ${year - 1}: ${list(zones)}; computed alone it would be ${labelWords(raw)}.`;

const overrideBecause = (
  label: string,
  override: LabelOverride,
  { raw, held }: { readonly raw: string; readonly held: string },
  { year, names }: Standing,
): string => {
  const author = names.get(override.author) ?? override.author;
  const reason = override.reason.replace(/\.$/, '');
  const computed = label === raw ? 'it is the same' : `it would be ${labelWords(raw)}`;
  const kept = held === raw ? '' : `, held at ${labelWords(held)} as issued for ${year - 1}`;
  return `Set to ${labelWords(label)} by ${author} until ${day(override.expires)}: “${reason}”; computed alone ${computed}${kept}.`;
};

/**
 * What stands of a computed label: last year's issued one where the account has not left its
 * zone (`hold` tells), and over either the override that is in force on the day of the judgement.
 * See the handbook, rules 7 and 8.
 */
export function standLabel<S extends Scheme, Raw extends RawPlacement<LabelOf<S>>>(
  scheme: S,
  placed: Raw & RawPlacement<LabelOf<S>>,
  hold: Hold<LabelOf<S>>,
  account: Account,
  standing: Standing,
): Omit<Raw, 'label' | 'because'> & Placement<LabelOf<S>> {
  const { year, asOf } = standing;
  const { label: raw, because: rawBecause } = placed;
  const issued = issuedLabel(account, scheme, year - 1);
  const zones = holdOf(raw, issued, hold);
  const held = issued !== null && zones !== null ? issued : raw;
  const computed = { raw, rawBecause, held, issued };
  const stated = overrideOn(account.internal.profile.overrides, scheme, asOf);
  if (stated !== null) {
    const { label, author, reason, decidedOn, expires } = stated;
    const override = { author, reason, decidedOn, expires };
    return {
      ...placed,
      ...computed,
      label,
      because: overrideBecause(label, override, computed, standing),
      override,
    };
  }
  const because = zones === null ? rawBecause : heldBecause(held, raw, zones, year);
  return { ...placed, ...computed, label: held, because, override: null };
}
