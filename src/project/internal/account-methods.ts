/** The four methods side by side for one account, what stands and why, and the labels over the years. */
import type { AccountAssessment, Placement, Scheme } from '../../model/assessment.ts';
import type { Stance } from '../../model/examination.ts';
import { adviceOf } from '../../model/label-words.ts';
import type { AccountView, MethodPlacement, Standing } from '../../views/site/account.ts';
import type { EditPlace } from '../../views/site/edit-place.ts';
import type { LabelRef } from '../../views/site/figure.ts';
import { type Atlas, labelOf } from './atlas.ts';
import { accountFile } from './edit-place.ts';
import { date } from './print.ts';
import { firmnessState } from './shared-figures.ts';
import { labelName, labelRef, SCHEME_WORDS, schemeIds } from './words.ts';

export const methodsOf = (atlas: Atlas, placed: AccountAssessment): MethodPlacement[] => {
  const says = atlas.lookups.disagreement(placed.accountId)?.says ?? [];
  const before = atlas.placedBefore(placed.accountId);
  return schemeIds().map((scheme) => {
    const placement: Placement<string> = placed.labels[scheme];
    const last = before === undefined ? null : labelOf(before, scheme);
    const stance = says.find((each) => each.scheme === scheme)?.stance ?? null;
    return {
      scheme: { id: scheme, name: SCHEME_WORDS[scheme].name },
      label: labelRef(scheme, placement.label),
      ...(scheme === 'growth-tier' ? { firmness: firmnessState(placed.labels[scheme]) } : {}),
      because: placement.override === null ? placement.because : `“${placement.override.reason}”`,
      standing: standingOf(atlas, placed.accountId, scheme, placement),
      issued: issuedLine(atlas, scheme, placement, last),
      move: adviceOf(scheme, placement.label),
      stance: stance === null ? '' : STANCES[stance],
      before: last === null ? null : labelRef(scheme, last),
      moved: last !== null && last !== placement.label,
    };
  });
};

const STANCES = { more: 'do more', keep: 'do as much', less: 'do less' } as const satisfies Record<
  Exclude<Stance, null>,
  string
>;

/** Null where the computed label stands and nobody has said otherwise. */
const standingOf = (
  atlas: Atlas,
  id: string,
  scheme: Scheme,
  placement: Placement<string>,
): Standing | null => {
  const { raw, rawBecause, held, override } = placement;
  if (override === null && held === raw) return null;
  const by = override === null ? '' : atlas.person(override.author, '').text;
  return {
    state:
      override === null
        ? { shape: 'part', word: `held as issued for ${atlas.year - 1}` }
        : { shape: 'part', word: `set by ${by} until ${date(override.expires)}` },
    edit: override === null ? null : overridePlace(atlas, id, scheme, placement),
    computed: labelRef(scheme, raw),
    computedBecause: rawBecause,
    held:
      override === null || held === raw
        ? ''
        : `Without that word ${labelName(scheme, held)} would be held, as issued for ${atlas.year - 1}.`,
  };
};

/** Where the word of a person that sets the label is written. */
const overridePlace = (
  { account, editAt }: Atlas,
  id: string,
  scheme: Scheme,
  { label, override }: Placement<string>,
): EditPlace | null => {
  const declared = account(id)?.internal.profile.overrides ?? [];
  const at = declared.findIndex(
    (each) => each.method === scheme && each.label === label && each.decidedOn === override?.decidedOn,
  );
  return editAt(accountFile(id, 'internal', 'profile'), ['overrides', at]);
};

const issuedLine = (
  atlas: Atlas,
  scheme: Scheme,
  { issued, label }: Placement<string>,
  last: string | null,
): string => {
  const year = atlas.year - 1;
  if (issued !== null) {
    const was = `Issued for ${year}: ${labelName(scheme, issued)}`;
    return issued === label ? `${was}, the same.` : `${was}.`;
  }
  if (last === null) return 'Not in the book last year.';
  return last === label
    ? `The same for ${year}, computed today; none was issued.`
    : `For ${year} ${labelName(scheme, last)}, computed today; none was issued.`;
};

export const labelsOf = (placed: AccountAssessment): LabelRef[] =>
  schemeIds().map((scheme: Scheme) => labelRef(scheme, labelOf(placed, scheme)));

/** Every year in which the account was in the book, the latest first. */
export const historyOf = ({ assessment, placedIn, account }: Atlas, id: string): AccountView['history'] => {
  const issued = new Map(account(id)?.internal.issued.map(({ year, facts }) => [year, facts.labels]));
  return [...assessment.years].reverse().flatMap(({ year }) => {
    const placed = placedIn(year, id);
    if (placed === undefined) return [];
    const labels = schemeIds().map((scheme) => {
      const label = labelOf(placed, scheme);
      const stored = issued.get(year)?.[scheme] ?? label;
      return { ...labelRef(scheme, label), issued: stored === label ? '' : labelName(scheme, stored) };
    });
    return [{ year: String(year), labels }];
  });
};
