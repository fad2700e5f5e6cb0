/**
 * The raw values that a change of one indicator is looked for among. They go in steps, so that
 * "the least change that is enough" exists on either side of a half-open cut, and is a figure
 * that a person would write down.
 */
import type { Indicator } from '../model/review-model.ts';
import { normaliseRaw } from './normalise.ts';

/** A raw value that an indicator may take, and what it is worth, 0 to 100. */
export interface Rung {
  readonly raw: number;
  readonly points: number;
}

const STEPS_AT_LEAST = 1000;

/** Where raw values make a difference: between the anchors, and for an answer on its scale too. */
const reach = ({ anchors, scale, input }: Indicator): readonly [from: number, to: number] => {
  const at = anchors.map((anchor) => anchor.at);
  const ends = [Math.min(...at), Math.max(...at)] as const;
  if (scale === undefined || input !== 'answer') return ends;
  const within = (raw: number): number => Math.min(Math.max(raw, scale.from), scale.to);
  return [within(ends[0]), within(ends[1])];
};

/** Multiples of the power of ten at or below a thousandth of the span; both ends belong to it. */
const stepsWithin = (from: number, to: number): readonly number[] => {
  const exponent = Math.floor(Math.log10((to - from) / STEPS_AT_LEAST));
  // Powers of ten are exact above 1 only, so that a step of 0.01 is a division by 100.
  const scale = 10 ** Math.abs(exponent);
  const raw = (step: number): number => (exponent < 0 ? step / scale : step * scale);
  const first = Math.ceil(exponent < 0 ? from * scale : from / scale);
  const last = Math.floor(exponent < 0 ? to * scale : to / scale);
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => raw(first + index));
};

/**
 * The raw values of an indicator in steps of at most a thousandth of its span, and its anchors,
 * ascending by worth; of equally worthy ones, those next to less worth come first.
 */
export function rawLadder(indicator: Indicator): readonly Rung[] {
  const [from, to] = reach(indicator);
  const anchored = indicator.anchors.map(({ at }) => at);
  const steps = from < to ? stepsWithin(from, to) : [];
  const raws = [...steps, ...anchored, from, to].filter((raw) => raw >= from && raw <= to);
  const upward = indicator.direction === 'higher' ? 1 : -1;
  return [...new Set(raws)]
    .map((raw) => ({ raw, points: normaliseRaw(raw, indicator.anchors) }))
    .sort((a, b) => a.points - b.points || upward * (a.raw - b.raw));
}
