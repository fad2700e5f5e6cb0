import { type SectionProjection, section } from '../packet-context.ts';

/** The team's own words about the year. A narrative that opens with a heading gives the headline. */
export const projectNarrative: SectionProjection = ({ facts, year, words }) => {
  const blocks = facts.narratives.find((narrative) => narrative.year === year)?.blocks ?? [];
  const [first, ...rest] = blocks;
  if (first === undefined) return null;
  if (first.kind === 'heading' && rest.length > 0)
    return section('narrative', words.narrative.label, first.text, rest);
  return section('narrative', words.narrative.label, words.narrative.headline(year), [...blocks]);
};
