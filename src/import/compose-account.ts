/** An account’s draft as the files of its folder. Each is held against the schema that reads it before it is written. */
import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { CustomerProfileSchema, CustomerYearSchema } from '../model/customer-facts.ts';
import { InternalProfileSchema, InternalYearSchema } from '../model/internal-facts.ts';
import type { AccountDraft, Origins } from './account-draft.ts';
import { customerYear, internalYear, yearsOf } from './compose-years.ts';
import { importFinding, type Place, startOf } from './import-finding.ts';
import type { ImportMap } from './import-map.ts';
import type { PlainMap } from './merge-values.ts';
import { pruned } from './write-yaml.ts';

/** What an account’s files need to know beside the account. */
export interface Composing {
  readonly map: ImportMap;
  /** Ids by name, by name and by key. */
  readonly teamIds: ReadonlyMap<string, string>;
  readonly offeringIds: ReadonlyMap<string, string>;
  readonly accountIds: ReadonlyMap<string, string>;
  readonly findings: Diagnostic[];
}

/** A file of an account as the export would have it. */
export interface ComposedFile {
  /** Below the account’s folder. */
  readonly path: string;
  readonly value: PlainMap;
  /** The comment at the top, where the file is new. */
  readonly comment: string;
}

export interface ComposedAccount {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly files: readonly ComposedFile[];
  readonly personIds: ReadonlyMap<string, string>;
  readonly origins: Origins;
}

/** An account as files, each of them accepted by the schema that reads it; else a finding. */
export const composeAccount = (draft: AccountDraft, composing: Composing): ComposedAccount => {
  const { map, teamIds, accountIds, offeringIds } = composing;
  const idIn = (ids: ReadonlyMap<string, string>, name: string | undefined) =>
    name === undefined ? undefined : ids.get(name);
  const write = (
    path: string,
    schema: z.ZodType,
    value: Record<string, unknown>,
    from: Place,
  ): ComposedFile => {
    const problem = schema.safeParse(value).error?.issues[0];
    if (problem) {
      const words = {
        text: draft.key,
        field: `${path}, ${problem.path.join('.')}`,
        problem: problem.message,
      };
      composing.findings.push(importFinding('value-refused', from, words));
    }
    return { path, value: pruned(value), comment: `Imported: ${draft.key} in ${filesFor(path, map)}.` };
  };
  const from = startOf(accountsFile(map));
  const { name, locale, industry, country, website, customerSince, business } = draft.customer;
  const profile = { name, locale, industry, country, website, customerSince, business, people: draft.people };
  const { owner, sponsor, parent, strategy, pricePosition } = draft.internal;
  const ours = {
    owner: idIn(teamIds, owner),
    sponsor: idIn(teamIds, sponsor),
    parent: idIn(accountIds, parent),
    strategy,
    pricePosition,
  };
  const files = [
    write('customer/profile.yaml', CustomerProfileSchema, profile, from),
    write('internal/profile.yaml', InternalProfileSchema, ours, from),
    ...yearsOf(draft, map).flatMap((year) => {
      const theirs = customerYear(draft, year, map, offeringIds);
      const money = internalYear(draft, year, map, offeringIds);
      const at = placeOf(draft, year, from);
      return [
        ...(isEmpty(theirs) ? [] : [write(`customer/${year}.yaml`, CustomerYearSchema, theirs, at)]),
        write(`internal/${year}.yaml`, InternalYearSchema, money, at),
      ];
    }),
  ];
  const { id, key, personIds, origins } = draft;
  return { id, key, name: name ?? key, files, personIds, origins };
};

const accountsFile = (map: ImportMap): string =>
  Object.values(map.tables).find(({ gives }) => gives === 'accounts')?.file ?? '';

const isEmpty = (value: Record<string, unknown>): boolean =>
  Object.values(value).every((each) => Array.isArray(each) && each.length === 0);

/** The exports that a file is made from. */
const filesFor = (path: string, map: ImportMap): string => {
  const [side, name] = path.split('/');
  const files = Object.values(map.tables).flatMap((table) => {
    if (name === 'profile.yaml')
      return table.gives === 'accounts' || (table.gives === 'people' && side === 'customer')
        ? [table.file]
        : [];
    if (table.gives === 'usage') return side === 'customer' ? [table.file] : [];
    if (table.gives !== 'years') return [];
    return (side === 'customer' ? table.customer.figures.length > 0 : Object.keys(table.internal).length > 0)
      ? [table.file]
      : [];
  });
  return [...new Set(files)].join(', ') || accountsFile(map);
};

const placeOf = (draft: AccountDraft, year: number, otherwise: Place): Place => {
  const row = [...draft.rows.values()].map((years) => years.get(year)).find((each) => each !== undefined);
  return row === undefined ? otherwise : { ...startOf(row.file), line: row.line, endLine: row.line };
};
