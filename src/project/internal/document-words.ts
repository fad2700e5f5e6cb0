import type { InternalDocument } from '../../views/internal-document.ts';

/** The fixed words of a document of ours: the house reads British English. */
export const DOCUMENT_WORDS: Omit<InternalDocument['words'], 'audience'> = {
  internal: 'Internal',
  pageOf: 'Page {page} of {pages}',
  continued: '{title} (continued)',
  draft: 'Draft',
  contents: 'Contents',
  notes: 'Notes and sources',
  asOf: 'As of',
  skipToContent: 'Skip to the content',
  chart: {
    table: 'The figures as a table',
    month: 'Month',
    value: 'Value',
    level: 'Level',
    extent: 'Whole',
    before: 'Last year',
    baseline: 'Baseline',
    actual: 'Now',
    target: 'Target',
    item: 'Item',
    what: 'What',
    date: 'Date',
  },
};
