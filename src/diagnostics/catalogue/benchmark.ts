import { type CatalogueEntry, error, warning } from '../catalogue-entry.ts';

/** Codes of the peer benchmark: who agreed to it, as what, and what keeps a packet from having it. */
export const BENCHMARK_CODES = {
  'benchmark-dates-order': error(
    (a) => `The agreement ends on ${a.until}, before it begins on ${a.agreedOn}.`,
    () => 'Correct one of the two dates; both days belong to the agreement.',
  ),
  'benchmark-firm-split': error(
    (a) =>
      `"${a.account}" and "${a.other}" belong to one owner, but would count as two firms: "${a.firm}" and "${a.otherFirm}".`,
    (a) => `Write the same "firm" in both, such as "firm: ${a.suggestion}": a firm counts once.`,
  ),
  'benchmark-sector-split': error(
    (a) => `The firm "${a.firm}" stands in two sectors: ${a.sector} here, ${a.otherSector} at "${a.other}".`,
    () => 'Write the same "sector" for all accounts of a firm: it counts once.',
  ),
  'benchmark-unmeasured': warning(
    (a) =>
      `They agreed to be compared, but their file of ${a.year} states none of the figures: ${a.figures}.`,
    () => 'Add what is known of these figures; without one of them nothing is counted and nothing is shown.',
  ),
  'benchmark-withheld': warning(
    (a) =>
      `The packet of ${a.year} is a draft: the book requires a benchmark, and none can be shown. ${a.because}`,
    () =>
      'Wait for more firms to agree, or take "benchmark" from "required" in book.yaml; the limits are in model.yaml.',
  ),
} as const satisfies Record<string, CatalogueEntry>;
