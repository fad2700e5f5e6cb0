/** The door of the maps' script: names the mark that is pointed at, and finds marks by name and by kind. */
import type { MapFacet, MapFile, MarkTold } from './map-file.ts';
import { nearestMark, pickMarks } from './pick-marks.ts';
import { AT_REST, isAtRest, readState, type TableState, writeState } from './table-state.ts';
import { drawTools } from './table-tools.ts';

const PREFIX = 'map.';
/** Pixels around the pointer in which a mark is meant. */
const NEAR = 16;
/** Where no more marks than these are found, each is named under the tools. */
const NAMED = 12;

interface Drawn {
  readonly figure: HTMLElement;
  readonly plot: SVGSVGElement;
  /** The links of a map of few marks, in drawing order; none where marks are dots. */
  readonly links: readonly SVGAElement[];
  readonly load: () => Promise<readonly MarkTold[]>;
  readonly account: (mark: MarkTold) => string;
}

const svg = <T extends 'a' | 'g' | 'circle' | 'line' | 'text' | 'title'>(
  tag: T,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[T] => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
};

function openMap(figure: HTMLElement): void {
  const plot = figure.querySelector<SVGSVGElement>('.map-plot > svg');
  const file = figure.dataset.marks;
  if (plot === null || file === undefined) return;
  const url = new URL(file, document.baseURI);
  let told: Promise<readonly MarkTold[]> | undefined;
  const drawn: Drawn = {
    figure,
    plot,
    links: [...plot.querySelectorAll<SVGAElement>(':scope > a')].filter(
      (link) => link.querySelector('.dot') !== null,
    ),
    load: () => {
      told ??= fetch(url).then(async (answer) => ((await answer.json()) as MapFile).marks);
      return told;
    },
    account: ({ to }) => new URL(`../accounts/${to}`, url).href,
  };
  let counts: readonly boolean[] | null = null;
  if (drawn.links.length === 0) pointAtDots(drawn, (at) => counts?.[at] ?? true);
  if (figure.dataset.facets !== undefined)
    addTools(drawn, JSON.parse(figure.dataset.facets) as readonly MapFacet[], (picked) => {
      counts = picked;
    });
}

/** Names the dot under the pointer and makes it a link. */
const pointAtDots = ({ figure, plot, load, account }: Drawn, counts: (at: number) => boolean): void => {
  const pointed = svg('g', { class: 'pointed' });
  plot.append(pointed);
  let shown: MarkTold | undefined;
  const show = (mark: MarkTold | undefined): void => {
    if (mark === shown) return;
    shown = mark;
    pointed.replaceChildren(...(mark === undefined ? [] : [pointedMark(mark, account(mark))]));
  };
  const follow = async (event: PointerEvent): Promise<void> => {
    const marks = await load();
    const box = plot.getBoundingClientRect();
    const point = { x: event.clientX - box.left, y: event.clientY - box.top };
    show(marks[nearestMark(marks, counts, point, box, NEAR)]);
  };
  for (const name of ['pointermove', 'pointerdown'] as const)
    plot.addEventListener(name, (event) => void follow(event));
  figure.addEventListener('pointerleave', () => show(undefined));
};

const pointedMark = ({ name, says, x, y, reach }: MarkTold, href: string): SVGAElement => {
  const at = (value: number): string => `${value}%`;
  const isRight = x > 60;
  const [left = x, right = x, bottom = y, top = y] = reach ?? [];
  const text = { x: at(x), dx: isRight ? '-11' : '11', 'text-anchor': isRight ? 'end' : 'start' };
  return svg(
    'a',
    { href },
    svg('line', { class: 'reach', x1: at(left), x2: at(right), y1: at(y), y2: at(y) }),
    svg('line', { class: 'reach', x1: at(x), x2: at(x), y1: at(bottom), y2: at(top) }),
    svg('circle', { class: 'ring', cx: at(x), cy: at(y), r: '8' }),
    svg('text', { ...text, class: 'name', y: at(y), dy: y < 8 ? '16' : '-4' }, name),
    svg('text', { ...text, class: 'says', y: at(y), dy: y < 8 ? '31' : '11' }, says),
  );
};

/** Fields to find marks by: what is found stays, the rest fades, and the first are named as links. */
const addTools = (
  { figure, plot, links, load, account }: Drawn,
  facets: readonly MapFacet[],
  onPick: (picked: readonly boolean[] | null) => void,
): void => {
  const names = facets.map(({ name }) => name);
  let state = readState(new URLSearchParams(location.search), PREFIX, [], names);
  const found = document.createElement('ul');
  found.className = 'map-found';
  const matches = svg('g', { class: 'matches' });
  plot.querySelector('.dots')?.after(matches);
  const tools = drawTools(figure.querySelector('.map-plot') ?? figure, {
    label: 'Find on the map',
    findLabel: 'Find by name',
    facets,
    onFind: (find) => change({ ...state, find }),
    onChoose: (name, value) => {
      const { [name]: _, ...others } = state.chosen;
      change({ ...state, chosen: value === '' ? others : { ...others, [name]: value } });
    },
    onReset: () => change(AT_REST),
  });
  tools.bar.after(found);
  const change = (asked: TableState): void => {
    state = asked;
    const query = writeState(new URLSearchParams(location.search), PREFIX, names, state).toString();
    history.replaceState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
    void show();
  };
  const show = async (): Promise<void> => {
    const asked = state;
    tools.fill(asked);
    const marks = await load();
    if (asked !== state) return;
    const picked = isAtRest(asked) ? null : pickMarks(marks, facets, asked);
    onPick(picked);
    figure.classList.toggle('filtered', picked !== null);
    for (const [at, link] of links.entries()) link.classList.toggle('found', picked?.[at] === true);
    const kept = picked === null ? [] : marks.filter((_, at) => picked[at]);
    matches.replaceChildren(
      ...(links.length > 0
        ? []
        : kept.map(({ x, y }) => svg('circle', { cx: `${x}%`, cy: `${y}%`, r: '4' }))),
    );
    found.replaceChildren(...(kept.length > NAMED ? [] : kept.map((mark) => foundItem(mark, account(mark)))));
    tools.say(
      picked === null
        ? ''
        : `${kept.length.toLocaleString('en-GB')} of ${marks.length.toLocaleString('en-GB')} marks`,
    );
  };
  if (!isAtRest(state)) void show();
};

const foundItem = ({ name, says }: MarkTold, href: string): HTMLLIElement => {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  const isolated = document.createElement('bdi');
  isolated.textContent = name;
  link.append(isolated);
  const figures = document.createElement('span');
  figures.className = 'quiet';
  figures.textContent = ` ${says}`;
  item.append(link, figures);
  return item;
};

for (const figure of document.querySelectorAll<HTMLElement>('.map[data-marks]')) openMap(figure);
