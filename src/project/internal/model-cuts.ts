/** The cut lines as they resolved, and the zone around each in which last year's label is kept (rule 7). */
import type { Buffer } from '../../model/trust-settings.ts';
import { type BufferedLine, bufferLine } from '../../segment/hysteresis.ts';
import type { CutLine } from '../../views/site/model-page.ts';
import type { Atlas } from './atlas.ts';
import { printMargin } from './definitions.ts';
import { answer, known, money, points } from './print.ts';

type Print = (value: number) => string;

/** Every cut line; a label above it is left below `exit`, one below it from `enter` on. See the handbook, rule 7. */
export const cutLines = (atlas: Atlas): CutLine[] => {
  const { now, currency, book } = atlas;
  const { revenue, margin, score } = book.model.hysteresis;
  const { measure } = book.model.profitQuadrant.margin;
  const ofMoney: Print = (value) => money(value, currency);
  const ofMargin: Print = (value) => printMargin(book.model, currency, value);
  const { revenueTier, quadrant, growth } = now.cuts;
  return [
    line('High tier, revenue', revenueTier.high, inPercent(revenue), ofMoney),
    line('Medium tier, revenue', revenueTier.medium, inPercent(revenue), ofMoney),
    line('Quadrant, revenue', quadrant.revenue, inPercent(revenue), ofMoney),
    line(
      'Quadrant, margin',
      quadrant.margin,
      measure === 'percent' ? inUnits(margin) : inPercent(margin),
      ofMargin,
    ),
    line('Tier 1, need', growth.need, inUnits(score), points),
    line('Tier 1, value', growth.value, inUnits(score), points),
    line('Tier 1a, behaviour', book.model.growth.tier1.behaviour, inUnits(score), points),
  ];
};

/** A zone of per cent of the cut's size, or of points around it, as the segments take it. */
type Zone = (cut: number) => BufferedLine;

const inPercent =
  (buffer: Buffer): Zone =>
  (cut) =>
    bufferLine(cut, buffer, 'percent');

const inUnits =
  (buffer: Buffer): Zone =>
  (cut) =>
    bufferLine(cut, buffer, 'points');

const NO_CUT = 'No cut line could be resolved.';

const line = (name: string, cut: number | null, zone: Zone, print: Print): CutLine => ({
  name,
  at: known(cut, print, NO_CUT),
  enter: known(cut, (at) => print(zone(at).enter), NO_CUT),
  exit: known(cut, (at) => print(zone(at).exit), NO_CUT),
});

/** What the zones mean, with the buffers as declared. */
export const cutsNote = ({ book }: Atlas): string => {
  const { revenue, margin, score } = book.model.hysteresis;
  const buffers = [revenue, margin, score].flatMap(({ enter, exit }) => [enter, exit]);
  if (buffers.every((buffer) => buffer === 0)) {
    return 'No zone is declared around a cut line: last year’s label is never kept against the rules.';
  }
  const unit =
    book.model.profitQuadrant.margin.measure === 'percent' ? 'points of margin' : '% of the margin';
  return `Who was issued a label last year keeps it within the zone: the label above a line is lost below the exit, the one below it from the entry on. Buffers on the way up and down: revenue ${answer(revenue.enter)}% and ${answer(revenue.exit)}%, ${unit} ${answer(margin.enter)} and ${answer(margin.exit)}, points of a score ${answer(score.enter)} and ${answer(score.exit)}. The rules of Tier 2 and of the programme segments have the same zones around their lines.`;
};
