/** Buffers of hysteresis that run into each other, or beyond what a score can be. */
import type { Finding } from '../model/finding.ts';
import { settle, settlePoints } from '../model/settle.ts';
import { type FoundPlace, findNumber, findPlaces, findTexts } from './places.ts';

type Placed = Omit<Finding, 'document'>;

/** The cuts of scores, as far as they are declared: a cut that is solved lies where the book puts it. */
const SCORE_CUTS = [
  'growth.tier1.cut.need',
  'growth.tier1.cut.value',
  'growth.tier1.behaviour',
  'growth.tier2.when.*.*.from',
  'growth.tier2.when.*.*.below',
] as const;

/** What is wrong with the buffers of a model. Entry and exit lines themselves belong to what lies above them. */
export function checkHysteresis(raw: unknown): Placed[] {
  return [...checkRevenueZones(raw), ...checkScoreLines(raw)];
}

/** Between its exit and its entry line a tier keeps what was: the zones of High and Medium must not share an amount. */
function checkRevenueZones(raw: unknown): Placed[] {
  const [by] = findTexts(raw, 'revenueTiers.cuts.by');
  const high = findNumber(raw, 'revenueTiers.cuts.high');
  const medium = findNumber(raw, 'revenueTiers.cuts.medium');
  const enter = findNumber(raw, 'hysteresis.revenue.enter') ?? 0;
  const exit = findNumber(raw, 'hysteresis.revenue.exit') ?? 0;
  if (by !== 'amount' || high === undefined || medium === undefined || high < medium) return [];
  const exitHigh = settle(high - (Math.abs(high) * exit) / 100, high);
  const enterMedium = settle(medium + (Math.abs(medium) * enter) / 100, medium);
  if (exitHigh >= enterMedium) return [];
  const path = ['hysteresis', 'revenue', exit > 0 ? 'exit' : 'enter'];
  return [{ code: 'model-hysteresis-overlap', path, args: { exitHigh, enterMedium } }];
}

function checkScoreLines(raw: unknown): Placed[] {
  const enter = findNumber(raw, 'hysteresis.score.enter') ?? 0;
  const exit = findNumber(raw, 'hysteresis.score.exit') ?? 0;
  const cuts = SCORE_CUTS.flatMap((pattern) => findPlaces(raw, pattern));
  const beyond = (end: string, line: (cut: number) => number | null): Placed[] =>
    cuts.flatMap((place) => unreachable(place, end, line)).slice(0, 1);
  return [
    ...beyond('enter', (cut) => (enter > 0 && settlePoints(cut + enter) > 100 ? cut + enter : null)),
    ...beyond('exit', (cut) => (exit > 0 && cut > 0 && settlePoints(cut - exit) <= 0 ? cut - exit : null)),
  ];
}

function unreachable(
  { path: cutPath, value: cut }: FoundPlace,
  end: string,
  lineOf: (cut: number) => number | null,
): Placed[] {
  const line = typeof cut === 'number' ? lineOf(cut) : null;
  if (typeof cut !== 'number' || line === null) return [];
  const args = { end, cut, line: settlePoints(line), place: cutPath.join('.') };
  return [{ code: 'model-hysteresis-unreachable', path: ['hysteresis', 'score', end], args }];
}
