/** An overview of a part of the book as a document: what its page says, cut to what a reader takes along. */
import type { BookSettings } from '../../model/book-settings.ts';
import type { Block } from '../../views/block.ts';
import type { InternalDocument, InternalSection } from '../../views/internal-document.ts';
import type { OverviewView } from '../../views/site/overview.ts';
import { paragraph } from './document-blocks.ts';
import { DOCUMENT_WORDS } from './document-words.ts';
import { membersSection } from './overview-document-members.ts';
import { movesSection, nearSection } from './overview-document-moves.ts';
import { overdueSection, reviewsSection, workSection } from './overview-document-work.ts';

/** `page` is the path of the overview on the site, without an ending. */
export const overviewDocument = (
  view: OverviewView,
  page: string,
  settings: Pick<BookSettings, 'asOf' | 'theme' | 'paper'>,
): InternalDocument => ({
  format: 1,
  audience: 'internal',
  account: { id: page, name: view.title },
  vendor: { name: view.frame.vendor },
  locale: 'en-GB',
  direction: 'ltr',
  theme: settings.theme,
  paper: settings.paper,
  asOf: settings.asOf,
  draft: false,
  cover: {
    title: `Internal overview ${view.frame.reviewYear}, as of ${view.frame.asOf}`,
    period: `As of ${view.frame.asOf}, by model ${view.frame.modelVersion}`,
  },
  sections: [
    openingSection(view, page),
    ...membersSection(view, page),
    ...movesSection(view, page),
    ...nearSection(view, page),
    ...overdueSection(view, page),
    ...reviewsSection(view, page),
    workSection(view),
  ],
  words: {
    ...DOCUMENT_WORDS,
    audience: `For the people of ${view.frame.vendor}, not for customers`,
  },
});

/** The state in figures, the definition with its version, how far to trust it, and what there is nothing to list of. */
const openingSection = (view: OverviewView, page: string): InternalSection => ({
  kind: 'overview',
  label: view.above.name,
  headline: view.headline,
  blocks: [
    { kind: 'figures', items: view.figures.map(figureItem) },
    { kind: 'facts', items: factsOf(view) },
    ...trustBlocks(view),
  ],
  notes: [
    `True as of ${view.frame.asOf}, by model ${view.frame.modelVersion}. Amounts in ${view.frame.currency}.`,
    `The page with every row and every link: ${page}.html on the internal site.`,
    ...view.figures.flatMap(({ label, figure }) =>
      figure.reason === undefined ? [] : [`${label}: ${figure.reason}`],
    ),
  ],
});

const figureItem = ({ label, figure, note }: OverviewView['figures'][number]) => ({
  label,
  value: figure.text,
  ...(note === undefined ? {} : { note }),
});

interface Fact {
  readonly term: string;
  readonly detail: string;
}

const factsOf = (view: OverviewView): Fact[] => {
  const still = view.moves.filter(({ moves }) => moves.length === 0).map(({ none }) => none);
  const mix = view.mix.map(
    ({ scheme, rows }) =>
      [scheme.name, rows.map(({ label, count }) => `${label.name}\u00a0${count}`).join(', ')] as const,
  );
  const quiet: readonly (readonly [term: string, detail: string])[] = [
    ['Who belongs here', view.definition],
    [view.rules.length === 1 ? 'The rule' : 'Any one of these rules', view.rules.join(' ')],
    ['Declared', view.declared],
    ['What the method advises', view.move],
    ['Tolerance band', view.band?.sentence ?? ''],
    ['Since last year', still.join(' ')],
    ['Near the line', view.near !== null && view.near.rows.length === 0 ? view.near.sentence : ''],
    ['Overdue promises', view.overdue.rows.length === 0 ? view.overdue.sentence : ''],
    ['Reviews and packets', view.reviews.rows.length === 0 ? view.reviews.sentence : ''],
  ];
  return [...quiet, ...mix].flatMap(([term, detail]) => (detail === '' ? [] : [{ term, detail }]));
};

const MARKS = ['done', 'open', 'missed'] as const;

const trustBlocks = ({ trust }: OverviewView): Block[] => {
  const parts = trust.whole.flatMap(({ name, count, share }, index) => {
    const mark = MARKS[index] ?? 'open';
    return share === null || share <= 0 ? [] : [{ label: name, value: share, text: count, mark }];
  });
  if (parts.length === 0) return [];
  const [first] = trust.whole;
  return [
    {
      kind: 'chart',
      title: 'How far to trust it',
      alt: trust.sentence,
      chart: {
        kind: 'share',
        rows: [
          { label: 'Growth tiers', note: first === undefined ? '' : `${first.text} ${first.name}`, parts },
        ],
      },
    },
    paragraph(trust.sentence),
  ];
};
