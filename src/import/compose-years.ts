/** What the rows of an account come to, year by year. */
import { type AccountDraft, MONEY_FIELDS, type YearRow } from './account-draft.ts';
import { type Amount, settle } from './amount.ts';
import type { ImportMap, UsageTable, YearsTable } from './import-map.ts';

/**
 * The fiscal years of an account, without gaps: from its first row, or from when it became a customer,
 * to the review year, or to its last row where that is later. With neither, the review year alone.
 */
export const yearsOf = (draft: AccountDraft, { book }: ImportMap): readonly number[] => {
  const rows = [...draft.rows.values()].flatMap((years) => [...years.keys()]);
  const since = draft.customer.customerSince;
  const joined = since === undefined ? undefined : book.fiscalYears.find(({ ends }) => since <= ends)?.year;
  const first = Math.min(book.reviewYear, ...rows, ...(joined === undefined ? [] : [joined]));
  const last = Math.max(book.reviewYear, ...rows);
  return book.fiscalYears.map(({ year }) => year).filter((year) => first <= year && year <= last);
};

const partOf = (map: ImportMap, year: number): string | undefined =>
  map.book.fiscalYears.find((each) => each.year === year)?.part;

/** `internal/<year>.yaml`: what the rows say of our money, and what their absence means. */
export const internalYear = (
  draft: AccountDraft,
  year: number,
  map: ImportMap,
  offeringIds: ReadonlyMap<string, string>,
): Record<string, unknown> => {
  const pursuing = new Set<string>();
  const money: Record<string, unknown> = {};
  let currency: string | undefined;
  for (const [id, table] of Object.entries(map.tables)) {
    if (table.gives !== 'years') continue;
    const row = draft.rows.get(id)?.get(year);
    currency = row?.currency ?? currency;
    for (const name of row?.pursuing ?? []) pursuing.add(offeringIds.get(name) ?? name);
    noteOrigins(draft, `internal/${year}.yaml`, row, (name) => (typeof name === 'string' ? name : null));
    for (const field of MONEY_FIELDS) {
      const amount = row?.money.get(field);
      const absent = field === 'forecast' ? undefined : table.absent[field];
      const value = row === undefined ? absent : amount && (settle(amount) ?? undefined);
      if (value !== undefined) money[field] = value;
    }
  }
  const ordered = MONEY_FIELDS.map((field) => [field, money[field]]);
  const { forecast, ...known } = Object.fromEntries(ordered);
  const part = partOf(map, year);
  const comment = part && `The exports hold a part of this year only: ${part}.`;
  return {
    currency: currency === map.book.currency ? undefined : currency,
    ...known,
    pursuing: [...pursuing].sort(),
    forecast,
    comment,
  };
};

/** Notes from which cell each value of a file comes; `nameFor` is null where the file has it not. */
const noteOrigins = (
  { origins }: AccountDraft,
  file: string,
  row: YearRow | undefined,
  nameFor: (name: string | number) => string | null,
): void => {
  for (const [name, origin] of row?.origins ?? []) {
    const told = nameFor(name);
    if (told !== null) origins.set(`${file} ${told}`, origin);
  }
};

/** `customer/<year>.yaml`: figures, use and where they come from; all empty where the tables say nothing. */
export const customerYear = (
  draft: AccountDraft,
  year: number,
  map: ImportMap,
  offeringIds: ReadonlyMap<string, string>,
): Record<string, unknown> => {
  const figures: unknown[] = [];
  const usage: { readonly offering: string }[] = [];
  const sources: unknown[] = [];
  const part = partOf(map, year);
  // A part of a year beside a whole one, or a year before they came, would read as a change that never was.
  const compares =
    part === undefined && partOf(map, year - 1) === undefined && yearsOf(draft, map).includes(year - 1);
  for (const [id, table] of Object.entries(map.tables)) {
    if (table.gives !== 'years' && table.gives !== 'usage') continue;
    const now = draft.rows.get(id)?.get(year);
    const before = compares ? draft.rows.get(id)?.get(year - 1) : null;
    const used = table.gives === 'usage' ? usageOf(table, now, before, offeringIds) : [];
    const told = table.gives === 'years' ? figuresOf(table, now, before) : [];
    noteOrigins(draft, `customer/${year}.yaml`, now, (name) => {
      if (table.gives === 'usage') return `usage.${offeringIds.get(String(name)) ?? name}`;
      const figure = typeof name === 'number' ? table.customer.figures[name] : undefined;
      return figure === undefined ? null : `figures.${figure.label}`;
    });
    usage.push(...used);
    figures.push(...told);
    if (used.length + told.length > 0 && table.source)
      sources.push({ id: table.source.id, what: part ? `${table.source.what}: ${part}` : table.source.what });
  }
  usage.sort((one, other) => (one.offering < other.offering ? -1 : 1));
  return { figures, usage, sources };
};

const known = (amount: Amount | undefined): number | undefined => (amount && settle(amount)) ?? undefined;

/** `before` is null where the year before is not to be compared with. */
const figuresOf = (
  table: YearsTable,
  now: YearRow | undefined,
  before: YearRow | undefined | null,
): readonly unknown[] =>
  table.customer.figures.flatMap(({ label, unit, absent, lastYear }, index) => {
    const value = now === undefined ? absent : known(now.figures.get(index));
    if (value === undefined) return [];
    const then = before === undefined ? absent : known(before?.figures.get(index));
    return [
      {
        label,
        value,
        unit,
        lastYear: lastYear && before !== null ? then : undefined,
        source: table.source?.id,
      },
    ];
  });

const usageOf = (
  table: UsageTable,
  now: YearRow | undefined,
  before: YearRow | undefined | null,
  offeringIds: ReadonlyMap<string, string>,
): readonly { readonly offering: string }[] =>
  [...(now?.usage ?? [])].map(([name, { used, entitled }]) => ({
    offering: offeringIds.get(name) ?? name,
    unit: table.unit,
    entitled: known(entitled),
    used: known(used),
    lastYear: table.lastYear ? known(before?.usage.get(name)?.used) : undefined,
    source: table.source?.id,
  }));
