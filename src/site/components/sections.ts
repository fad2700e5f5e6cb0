/** The pages of the site by the question they serve: the group is always in sight, its pages under it. */
import type { Frame } from '../../views/site/frame.ts';
import { href, schemeHref } from './href.ts';

interface SectionLink {
  /** What a page names to say that it lies here. */
  readonly id: string;
  readonly name: string;
  readonly to: string;
}

export interface SectionGroup {
  readonly name: string;
  /** The first is where the group's own name leads. */
  readonly links: readonly SectionLink[];
}

const page = (id: string, name: string): SectionLink => ({ id, name, to: href(id) });

/** Where everything is, in the order in which it is shown. */
export const sectionGroups = ({ schemes }: Pick<Frame, 'schemes'>): readonly SectionGroup[] => [
  {
    name: 'Book',
    links: [
      { id: 'home', name: 'The book', to: href('') },
      ...schemes.map(({ id, name }) => ({ id, name, to: schemeHref(id) })),
      page('accounts', 'Accounts'),
      page('changes', 'What changed'),
      page('disagreement', 'Disagreement'),
    ],
  },
  {
    name: 'Programme',
    links: [
      page('programme', 'Reviews'),
      page('commitments', 'Commitments'),
      page('tasks', 'Tasks'),
      page('plays', 'Plays of Tier 1'),
      page('owners', 'Our people'),
      page('benchmark', 'Peer benchmark'),
    ],
  },
  {
    name: 'Growth',
    links: [
      page('lists', 'Top lists'),
      page('verticals', 'Verticals'),
      page('whitespace', 'Whitespace'),
      page('prospects', 'Prospects'),
      page('acquisition', 'Acquisition'),
    ],
  },
  {
    name: 'Trust',
    links: [
      page('trust', 'How far to trust it'),
      page('data-quality', 'Data quality'),
      page('question-debt', 'Open questions'),
      page('sensitivity', 'Shaken weights'),
      page('back-test', 'Back-test'),
      page('standing-labels', 'Labels kept or set'),
      page('model', 'The model'),
    ],
  },
  { name: 'Handbook', links: [page('handbook', 'Handbook')] },
];
