/** What the strategy says of a vertical (M9), whom to name there and who could be won (M8). */
import type { BookQualification } from '../../model/qualification.ts';
import type { Figure } from '../../views/site/figure.ts';
import type { VerticalStrategy } from '../../views/site/overview.ts';
import type { Atlas } from './atlas.ts';
import { referenceOf } from './list-words.ts';
import { CATEGORY_NAMES, MATURITY_NAMES, MOTIVATION_NAMES, wordFor } from './method-words.ts';
import { known, plural, unknown } from './print.ts';
import { potentialFigure } from './prospects.ts';
import { revenueFigure } from './shared-figures.ts';
import { subjectRefs } from './subject-ref.ts';
import { BUYING_STAGE_NAMES } from './words.ts';

type Vertical = BookQualification['verticals'][number];

export const strategyOf = (atlas: Atlas, vertical: Vertical): VerticalStrategy => ({
  note: declaredOf(atlas, vertical)?.note ?? '',
  facts: [
    { term: 'Market segment', figure: maturityOf(atlas, vertical) },
    {
      term: 'What relationships are for',
      figure: wordsOf(vertical.motivations, MOTIVATION_NAMES, 'Nothing is declared.'),
    },
    {
      term: 'Kinds of relationship',
      figure: wordsOf(vertical.categories, CATEGORY_NAMES, 'None is declared.'),
    },
  ],
  references: {
    sentence:
      vertical.references.length === 0
        ? 'No account can be named here yet.'
        : `${plural(vertical.references.length, 'account')} to name here, those in use first: of this vertical, or opening its door.`,
    rows: vertical.references.map((id) => ({
      account: atlas.ref(id),
      stands: referenceOf(atlas, id),
      revenue: revenueOf(atlas, id),
    })),
  },
  prospects: {
    sentence:
      vertical.prospects.length === 0
        ? 'No open prospect is here.'
        : `${plural(vertical.prospects.length, 'open prospect')} to whom they could be named.`,
    rows: prospectsOf(atlas, vertical),
  },
});

/** How mature the market segment is, as strategy.yaml says. */
export const maturityOf = (atlas: Atlas, vertical: Vertical): Figure =>
  known(
    declaredOf(atlas, vertical)?.maturity,
    (maturity) => MATURITY_NAMES[maturity],
    'How mature the segment is, nobody has said.',
  );

const declaredOf = (
  { book }: Atlas,
  { id }: Vertical,
): Atlas['book']['strategy']['verticals'][number] | undefined =>
  book.strategy.verticals.find((each) => each.id === id);

const wordsOf = (ids: readonly string[], names: Readonly<Record<string, string>>, none: string): Figure =>
  ids.length === 0 ? unknown(none) : { text: ids.map((id) => wordFor(names, id)).join(', ') };

const revenueOf = (atlas: Atlas, id: string): Figure => {
  const placed = atlas.placed(id);
  return placed === undefined ? unknown(`Not in the book of ${atlas.year}.`) : revenueFigure(placed.money);
};

const prospectsOf = (atlas: Atlas, vertical: Vertical): VerticalStrategy['prospects']['rows'] => {
  const nameOf = subjectRefs(atlas);
  const prospects = new Map(atlas.book.prospects.map((prospect) => [prospect.id, prospect]));
  return vertical.prospects.flatMap((id) => {
    const prospect = prospects.get(id);
    if (prospect === undefined) return [];
    return {
      subject: nameOf({ kind: 'prospect', id }),
      stage: known(
        prospect.profile.stage,
        (stage) => BUYING_STAGE_NAMES[stage],
        'No buying stage is recorded.',
      ),
      potential: potentialFigure(atlas, prospect),
      owner: atlas.person(prospect.profile.owner, 'Nobody owns this prospect.'),
    };
  });
};
