/**
 * Where boxes stand: satori lays them out below each other in one long galley. Most rows of most packets are
 * alike but for their words, so a layout that was placed once is known for the life of the worker.
 */
import satori from 'satori';
import type { BareBox } from './to-satori.ts';

/** From the top left of the outermost box. */
export type BoxPlace = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Layouts that are kept; those of a book of packets stay below it. */
const MOST_KEPT = 20_000;
const kept = new Map<string, readonly BoxPlace[]>();

/** @returns for each layout the places of its boxes, in the order of their numbers. */
export async function placeBoxes(boxes: readonly BareBox[]): Promise<readonly (readonly BoxPlace[])[]> {
  if (kept.size > MOST_KEPT) kept.clear();
  const keys = boxes.map((box) => JSON.stringify(box));
  const open = new Map(
    boxes.map((box, index) => [keys[index] ?? '', box] as const).filter(([key]) => !kept.has(key)),
  );
  const placed = open.size > 0 ? await placeAnew([...open.values()]) : [];
  for (const [index, key] of [...open.keys()].entries()) kept.set(key, placed[index] ?? []);
  return keys.map((key) => kept.get(key) ?? []);
}

async function placeAnew(boxes: readonly BareBox[]): Promise<readonly (readonly BoxPlace[])[]> {
  const found: BoxPlace[][] = boxes.map(() => []);
  const width = Math.max(...boxes.map(({ style }) => Number(style.width)));
  const style = { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', width };
  const root = { type: 'div', props: { style, children: boxes.map(elementOf) } };
  await satori(root as unknown as Parameters<typeof satori>[0], {
    width,
    fonts: [],
    pointScaleFactor: 0,
    onNodeDetected: ({ key, left, top, width: boxWidth, height }) => {
      if (typeof key !== 'string') return;
      const [layout = 0, number = 0] = key.split(' ').map(Number);
      const places = found[layout];
      if (places) places[number] = { left, top, width: boxWidth, height };
    },
  });
  return found.map((places) => {
    const [outermost] = places;
    if (!outermost) throw new Error('satori lost a layout.');
    return places.map(({ left, top, ...size }) => ({
      left: left - outermost.left,
      top: top - outermost.top,
      ...size,
    }));
  });
}

function elementOf(box: BareBox, layout: number) {
  let number = 0;
  return convert(box);

  function convert({ style, children }: BareBox): object {
    const key = `${layout} ${number}`;
    number += 1;
    return { type: 'div', key, props: { style, ...(children && { children: children.map(convert) }) } };
  }
}
