/** What a map must hold to beyond its shape: tables that do not contradict each other. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { importFinding, type Place } from './import-finding.ts';
import type { WrittenMap } from './import-map.ts';

type PlaceOf = (path: readonly (string | number)[], at?: 'value' | 'key') => Place;

const MAX_FIGURES = 5;

/** The contradictions of a map, all at once. */
export const checkMap = (map: WrittenMap, placeOf: PlaceOf): readonly Diagnostic[] => [
  ...checkTables(map, placeOf),
  ...checkYears(map, placeOf),
  ...checkFacts(map, placeOf),
  ...checkCurrency(map, placeOf),
];

const refuse = (place: Place, problem: string): Diagnostic =>
  importFinding('map-value-refused', place, { problem });

const checkTables = (map: WrittenMap, placeOf: PlaceOf): readonly Diagnostic[] => {
  const givers = Object.entries(map.tables).filter(([, table]) => table.gives === 'accounts');
  if (givers.length === 0) return [refuse(placeOf(['tables'], 'key'), 'no table gives accounts.')];
  return givers
    .slice(1)
    .map(([id]) => refuse(placeOf(['tables', id, 'gives']), 'another table gives the accounts already.'));
};

const checkYears = (map: WrittenMap, placeOf: PlaceOf): readonly Diagnostic[] => {
  if (map.book === undefined) return [];
  const { fiscalYears, reviewYear } = map.book;
  const found: Diagnostic[] = [];
  for (const [index, { year, starts, ends }] of fiscalYears.entries()) {
    const before = fiscalYears[index - 1];
    const path = ['book', 'fiscalYears', index];
    if (ends < starts)
      found.push(refuse(placeOf([...path, 'ends']), `fiscal year ${year} ends before it starts.`));
    if (before && year !== before.year + 1)
      found.push(refuse(placeOf([...path, 'year']), `fiscal year ${year} does not follow ${before.year}.`));
    if (before && starts <= before.ends)
      found.push(
        refuse(placeOf([...path, 'starts']), `fiscal year ${year} starts before ${before.year} has ended.`),
      );
  }
  if (!fiscalYears.some(({ year }) => year === reviewYear))
    found.push(
      refuse(placeOf(['book', 'reviewYear']), `the review year ${reviewYear} is no fiscal year of the book.`),
    );
  return found;
};

const checkFacts = (map: WrittenMap, placeOf: PlaceOf): readonly Diagnostic[] => {
  const found: Diagnostic[] = [];
  const givenBy = new Map<string, string>();
  const claim = (fact: string, id: string, path: readonly (string | number)[]): void => {
    const other = givenBy.get(fact);
    if (other === undefined) givenBy.set(fact, id);
    else found.push(refuse(placeOf(path), `${fact} is given by table "${other}" already.`));
  };
  let figures = 0;
  for (const [id, table] of Object.entries(map.tables)) {
    if (table.gives !== 'years' && table.gives !== 'usage') continue;
    if (table.source) claim(`source "${table.source.id}"`, id, ['tables', id, 'source', 'id']);
    if (table.gives === 'usage') continue;
    for (const field of Object.keys(table.internal)) claim(field, id, ['tables', id, 'internal', field]);
    for (const index of table.customer.figures.keys()) {
      figures += 1;
      if (figures > MAX_FIGURES)
        found.push(
          refuse(
            placeOf(['tables', id, 'customer', 'figures', index]),
            `a year has ${MAX_FIGURES} figures at most.`,
          ),
        );
    }
    for (const field of Object.keys(table.absent))
      if (!(field in table.internal))
        found.push(
          refuse(placeOf(['tables', id, 'absent', field], 'key'), `${field} is not given by this table.`),
        );
  }
  const margin = givenBy.get('contributionMargin');
  if (margin !== undefined && givenBy.has('grossMargin'))
    found.push(
      refuse(
        placeOf(['tables', margin, 'internal', 'contributionMargin']),
        'the margin is stated twice: give contributionMargin, or grossMargin and costToServe.',
      ),
    );
  return found;
};

/** A year has one currency: a second table with money would be read in that of the first. */
const checkCurrency = (map: WrittenMap, placeOf: PlaceOf): readonly Diagnostic[] => {
  const money = Object.entries(map.tables).filter(
    ([, table]) => table.gives === 'years' && Object.keys(table.internal).length > 0,
  );
  return money.length < 2
    ? []
    : money.flatMap(([id, table]) =>
        table.gives === 'years' && table.internal.currency !== undefined
          ? [
              refuse(
                placeOf(['tables', id, 'internal', 'currency'], 'key'),
                'another table gives amounts of the same years.',
              ),
            ]
          : [],
      );
};
