/** `model.yaml` beyond its shape: scales that rise, weights that weigh, cuts and bands that leave room. */
import type { ProgrammeSegment } from '../model/assessment.ts';
import type { Finding } from '../model/finding.ts';
import { LifeCycleStageSchema } from '../model/offerings.ts';
import { settlePoints } from '../model/settle.ts';
import { checkHistory } from './check-history.ts';
import { checkHysteresis } from './check-hysteresis.ts';
import type { BookDraft } from './draft.ts';
import { type FoundPlace, findNumber, findPlaces, findTexts } from './places.ts';

type Placed = Omit<Finding, 'document'>;

/** What makes the model unusable. Whether the rules of segments are total and disjoint is asked elsewhere. */
export function checkModel(book: BookDraft): Finding[] {
  const { model } = book;
  if (!model) return [];
  const places = [
    ...findPlaces(model.raw, 'growth.dimensions.*.indicators.*').flatMap(checkAnchors),
    ...findPlaces(model.raw, 'growth.dimensions.*.indicators.*').flatMap(checkScale),
    ...checkWeights(model.raw),
    ...checkCuts(model.raw),
    ...findPlaces(model.raw, 'programme.segments.*.band').flatMap(checkBand),
    ...checkBands(model.raw),
    ...checkSegments(model.raw),
    ...findPlaces(model.raw, 'deployment.plays.*').flatMap(checkPlay),
    ...checkHysteresis(model.raw),
    ...checkHistory(model.raw),
  ];
  return places.map((place) => ({ ...place, document: model.path }));
}

function checkAnchors({ path, value }: FoundPlace): Placed[] {
  const indicator = String(path.at(-1));
  const [direction] = findTexts(value, 'direction');
  const anchors = findPlaces(value, 'anchors.*').map(({ value: anchor }) => ({
    at: findNumber(anchor, 'at'),
    points: findNumber(anchor, 'points'),
  }));
  return anchors.flatMap((anchor, index): Placed[] => {
    const before = anchors[index - 1];
    const place = [...path, 'anchors', index];
    if (!before || anchor.at === undefined || before.at === undefined) return [];
    if (anchor.at <= before.at) {
      const args = { indicator, at: anchor.at, before: before.at };
      return [{ code: 'model-anchors-order', path: [...place, 'at'], args }];
    }
    if (anchor.points === undefined || before.points === undefined || direction === undefined) return [];
    const falls = anchor.points < before.points;
    const rises = anchor.points > before.points;
    if (direction === 'higher' ? !falls : !rises) return [];
    const args = { indicator, direction, moves: falls ? 'fall' : 'rise' };
    return [{ code: 'model-anchors-direction', path: [...place, 'points'], args }];
  });
}

function checkScale({ path, value }: FoundPlace): Placed[] {
  const from = findNumber(value, 'scale.from');
  const to = findNumber(value, 'scale.to');
  if (from === undefined || to === undefined || from < to) return [];
  const args = { indicator: String(path.at(-1)), from, to };
  return [{ code: 'model-scale-order', path: [...path, 'scale', 'from'], args }];
}

/** For each stage of the life cycle something must weigh: among the dimensions, and in each of them. */
function checkWeights(raw: unknown): Placed[] {
  const groups = [
    { path: ['growth', 'dimensions'], pattern: 'growth.dimensions.*.weight', what: 'the dimensions' },
    ...findPlaces(raw, 'growth.dimensions.*').map(({ path }) => ({
      path: [...path, 'indicators'],
      pattern: `${path.join('.')}.indicators.*.weight`,
      what: `the indicators of "${String(path.at(-1))}"`,
    })),
  ];
  return groups.flatMap(({ path, pattern, what }): Placed[] => {
    const weights = findPlaces(raw, pattern).map(({ value }) => value);
    const empty = LifeCycleStageSchema.options.filter((stage) =>
      weights.every((weight) => weighs(weight, stage) === 0),
    );
    if (empty.length === 0) return [];
    const stage =
      empty.length === LifeCycleStageSchema.options.length ? 'in every stage' : `in ${empty.join(', ')}`;
    return [{ code: 'model-weights-zero', path, at: 'key', args: { what, stage } }];
  });
}

/** A weight at a stage; undefined where it is not readable, which is reported elsewhere. */
function weighs(weight: unknown, stage: string): number | undefined {
  return typeof weight === 'number' ? weight : findNumber(weight, stage);
}

function checkCuts(raw: unknown): Placed[] {
  const path = ['revenueTiers', 'cuts'];
  const [by] = findTexts(raw, 'revenueTiers.cuts.by');
  const high = findNumber(raw, 'revenueTiers.cuts.high');
  const medium = findNumber(raw, 'revenueTiers.cuts.medium');
  if (high === undefined || medium === undefined) return [];
  if (by === 'amount' && high < medium) {
    return [{ code: 'model-cuts-order', path: [...path, 'high'], args: { high, medium } }];
  }
  if (by?.startsWith('share-of-') && high + medium > 100) {
    return [{ code: 'model-shares-over-100', path: [...path, 'medium'], args: { sum: high + medium } }];
  }
  return [];
}

function checkBand({ path, value }: FoundPlace): Placed[] {
  const from = findNumber(value, 'from');
  const to = findNumber(value, 'to');
  if (from === undefined || to === undefined || from < to) return [];
  return [{ code: 'model-band-order', path: [...path, 'from'], args: { from, to } }];
}

/** Every account is in one segment, so the shares add up to 100: the bands together must leave room for that. */
function checkBands(raw: unknown): Placed[] {
  const sumOf = (end: 'from' | 'to'): number | null => {
    const ends = [...SEGMENTS].map((segment) => findNumber(raw, `programme.segments.${segment}.band.${end}`));
    const numbers = ends.filter((one) => one !== undefined);
    return numbers.length < ends.length ? null : settlePoints(numbers.reduce((sum, one) => sum + one, 0));
  };
  const [least, most] = [sumOf('from'), sumOf('to')];
  const place = { path: ['programme', 'segments'], at: 'key' as const };
  return [
    ...(least !== null && least > 100
      ? [{ ...place, code: 'model-bands-over-100' as const, args: { sum: least } }]
      : []),
    ...(most !== null && most < 100
      ? [{ ...place, code: 'model-bands-under-100' as const, args: { sum: most } }]
      : []),
  ];
}

function checkPlay({ path, value }: FoundPlace): Placed[] {
  const hasItems = findPlaces(value, 'items').length > 0;
  if (!hasItems || findPlaces(value, 'items.*').length > 0) return [];
  const args = { play: String(path.at(-1)) };
  return [{ code: 'model-play-empty', path: [...path, 'items'], at: 'key', args }];
}

const SEGMENTS = new Set<string>(['strategic', 'core', 'transactional'] satisfies ProgrammeSegment[]);

function checkSegments(raw: unknown): Placed[] {
  const segments = findPlaces(raw, 'programme.segments.*').filter(({ path }) =>
    SEGMENTS.has(String(path.at(-1))),
  );
  const has = (place: FoundPlace, key: string) => findPlaces(place.value, key).length > 0;
  const catchAlls = segments.filter((segment) => has(segment, 'otherwise'));
  const ruleless = segments.filter((segment) => !has(segment, 'otherwise') && !has(segment, 'when'));
  const nameOf = (segment: FoundPlace | undefined) => String(segment?.path.at(-1));
  return [
    ...ruleless.map((segment): Placed => {
      return {
        code: 'segment-rule-missing',
        path: segment.path,
        at: 'key',
        args: { segment: nameOf(segment) },
      };
    }),
    ...catchAlls.slice(1).map((segment): Placed => {
      const args = { segment: nameOf(segment), first: nameOf(catchAlls[0]) };
      return { code: 'segment-otherwise-twice', path: [...segment.path, 'otherwise'], args };
    }),
  ];
}
