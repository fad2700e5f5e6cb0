import { type CatalogueEntry, didYouMean, error, type FindingArgs } from '../catalogue-entry.ts';

/** Codes of what was issued and sealed, and of figures that turned out to be others. */
export const ISSUED_CODES = {
  'seal-broken': error(
    (a) => `What was issued of ${a.year} is sealed, and this file was changed afterwards.`,
    () => 'Put back the file as it was issued; what was told a customer is never edited.',
  ),
  'issued-figure-changed': error(
    (a) => `The packet of ${a.year} was issued with ${a.figure} = ${a.issued}; here it is ${a.now}.`,
    (a) =>
      `Put ${a.was} back; or, where it was wrong, say so to the customer under "restated" in ${a.file}: ${declaration(a)}.`,
  ),
  'issued-figure-gone': error(
    (a) => `The packet of ${a.year} was issued with ${a.figure} = ${a.issued}, which is stated here no more.`,
    () => 'Put it back under the same name; a figure that was wrong is corrected and restated, not removed.',
  ),
  'last-year-not-as-issued': error(
    (a) =>
      `${a.figure} of ${a.year} ${a.isRestated === 'yes' ? 'is restated' : 'was issued'} as ${a.told}; here last year’s figure is ${a.now}.`,
    (a) =>
      a.isRestated === 'yes'
        ? 'Say the same in both places.'
        : `Write what the customer was told; or, where that was wrong, correct ${a.file} and add under "restated" in ${a.here}: ${declaration(a)}.`,
  ),
  'restated-year-order': error(
    (a) => `The packet of ${a.own} cannot restate a figure of ${a.year}.`,
    () => 'Restate in the file of a later year than the one whose figure was wrong.',
  ),
  'restated-not-issued': error(
    (a) => `Nothing was issued of ${a.year}, so no figure of it can be restated.`,
    () => 'Correct the figure where it stands; nobody was told another.',
  ),
  'restated-figure-unknown': error(
    (a) =>
      `"${a.figure}" is no figure that ${a.file === '' ? `the packet of ${a.year} was issued with` : `${a.file} states`}.`,
    (a) =>
      `${didYouMean(a)}Figures are named by list, entry and part, such as value.<id>.actual, figures.<label>.value, usage.<offering>.used or service.<id>.2026-03.`,
  ),
  'restated-was-wrong': error(
    (a) =>
      a.unit === undefined
        ? `The customer was told ${a.told} for ${a.figure} of ${a.year}, not ${a.was}.`
        : `The customer was told ${a.figure} of ${a.year} ${inUnit(a.unit)}, not ${inUnit(a.given)}.`,
    (a) =>
      a.unit === undefined
        ? '"was" is the figure as it was issued, or as it was last restated.'
        : '"unit" is the unit of "was", where it was another than today’s.',
  ),
  'restated-now-wrong': error(
    (a) => `${a.figure} is restated as ${a.now}, but the file of ${a.year} says ${a.stated}.`,
    () => 'Correct the one that is wrong, or leave "now" out: then it is what the file says.',
  ),
  'restated-unchanged': error(
    (a) => `${a.figure} of ${a.year} is what it was: ${a.was}.`,
    (a) => `Correct the figure in the file of ${a.year} too, or remove this entry.`,
  ),
} as const satisfies Record<string, CatalogueEntry>;

const declaration = (a: FindingArgs): string =>
  `{ year: ${a.year}, figure: ${JSON.stringify(a.figure)}, was: ${a.was}, ${unitOf(a)}reason: … }`;

const unitOf = ({ unit }: FindingArgs): string =>
  unit === undefined || unit === '' ? '' : `unit: ${JSON.stringify(unit)}, `;

const inUnit = (unit: string | number | undefined): string =>
  unit === '' || unit === undefined ? 'without a unit' : `in ${unit}`;
