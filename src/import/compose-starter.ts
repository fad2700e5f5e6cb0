/** The files that stand beside the accounts, so that a book builds before anyone has written a line of it. */
import { readFileSync } from 'node:fs';
import { isScalar, parseDocument } from 'yaml';
import type { ImportMap } from './import-map.ts';
import { writeYaml } from './write-yaml.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** book.yaml, model.yaml, offerings.yaml and team.yaml, by path below the content folder. */
export const composeStarter = (
  map: ImportMap,
  team: readonly Named[],
  offerings: readonly Named[],
): readonly (readonly [path: string, text: string])[] => [
  ['book.yaml', bookFile(map)],
  ['model.yaml', modelFile(map)],
  ['offerings.yaml', offeringsFile(map, offerings)],
  ['team.yaml', teamFile(map, team)],
];

const bookFile = ({ book }: ImportMap): string => {
  const { vendor, asOf, reviewYear, currency, rates, locale, theme, paper } = book;
  const { name, legalName, strapline, contact } = vendor;
  const fiscalYears = book.fiscalYears.map(({ year, starts, ends }) => ({ year, starts, ends }));
  return writeYaml('The settings of the book: whose it is, which years it covers, on which day it is true.', {
    vendor: { name, legalName, strapline, contact },
    asOf,
    reviewYear,
    fiscalYears,
    currency,
    rates: Object.keys(rates).length === 0 ? undefined : rates,
    locale,
    theme,
    paper,
  });
};

/** The template with the map’s own amounts put in where its own stood; every other byte of it stays. */
const modelFile = ({ model }: ImportMap): string => {
  const template = readFileSync(new URL('./starter/model.yaml', import.meta.url), 'utf8');
  const document = parseDocument(template);
  const anchors = ['growth', 'dimensions', 'value', 'indicators', 'current-business', 'anchors'];
  const segments = ['programme', 'segments'];
  const quarter = model.fullBusiness === undefined ? undefined : model.fullBusiness / 4;
  const amounts: readonly (readonly [path: readonly (string | number)[], amount: number | undefined])[] = [
    [[...anchors, 1, 'at'], quarter],
    [[...anchors, 2, 'at'], model.fullBusiness],
    [[...segments, 'strategic', 'when', 0, 'revenue', 'from'], model.strategicFrom],
    [[...segments, 'core', 'when', 0, 'revenue', 'from'], model.coreFrom],
    [[...segments, 'core', 'when', 0, 'revenue', 'below'], model.strategicFrom],
    [[...segments, 'core', 'when', 1, 'revenue', 'from'], model.strategicFrom],
    [[...segments, 'core', 'when', 2, 'revenue', 'from'], model.strategicFrom],
  ];
  const edits = amounts.flatMap(([path, amount]) => {
    if (amount === undefined) return [];
    const node = document.getIn(path, true);
    if (!isScalar(node) || !node.range) throw new Error(`The starter model has nothing at ${path.join('.')}`);
    return [{ from: node.range[0], to: node.range[1], amount }];
  });
  return edits
    .sort((one, other) => other.from - one.from)
    .reduce((text, { from, to, amount }) => text.slice(0, from) + String(amount) + text.slice(to), template);
};

const offeringsFile = ({ offerings }: ImportMap, named: readonly Named[]): string =>
  writeYaml(
    'What we sell, each with the stage of its life cycle: it sets which weights the growth method uses.',
    {
      offerings: named.map(({ id, name }) => {
        const listed = offerings.list.find((each) => each.name === name);
        return { id, name, stage: listed?.stage ?? offerings.stage, summary: listed?.summary };
      }),
    },
  );

const teamFile = ({ team }: ImportMap, named: readonly Named[]): string =>
  writeYaml('Our own people. Names and titles reach customers; nothing else about them is kept here.', {
    people: named.map(({ id, name }) => {
      const listed = team.people.find((each) => each.name === name);
      return { id, name, title: listed?.title ?? team.title, email: listed?.email };
    }),
  });
