/** Reads what satori drew in text mode: one `<text>` per word, one `<rect>` per filled box. */
import type { FilledRect, TextOwner, TextRun, Word } from './drawing.ts';

const INVISIBLE_PARTS = /<(mask|defs|clipPath)\b[^>]*>.*?<\/\1>/gsu;
const DRAWN =
  /<text x="([^"]*)" y="([^"]*)" width="([^"]*)" height="([^"]*)" font-weight="([^"]*)" font-style="([^"]*)" font-size="([^"]*)" font-family="[^"]*?t(\d+)"(?: letter-spacing="[^"]*")? fill="([^"]*)">([^<]*)<\/text>|<rect x="([^"]*)" y="([^"]*)" width="([^"]*)" height="([^"]*)" fill="([^"]*)"\/>/gu;
/** Share of a line above its baseline, as satori places it. */
export const ABOVE_BASELINE = 0.74;

type LooseWord = Omit<TextRun, 'words'> & { readonly word: Word };

/** @returns runs and filled boxes in drawing order. Throws when satori drew anything that this does not know. */
export function readSatoriSvg(svg: string, owners: readonly TextOwner[]): readonly (TextRun | FilledRect)[] {
  const visible = svg.replace(INVISIBLE_PARTS, '');
  const items: (TextRun | FilledRect)[] = [];
  let words: LooseWord[] = [];
  let count = 0;
  for (const match of visible.matchAll(DRAWN)) {
    count += 1;
    if (match[11] !== undefined) {
      items.push(readRect(match));
      continue;
    }
    const word = readWord(match, owners);
    if (words[0] && !isSameRun(words, word)) {
      items.push(joinWords(words));
      words = [];
    }
    if (word.word.text.trim() !== '' || words.length > 0) words.push(word);
  }
  if (words[0]) items.push(joinWords(words));
  const drawn = visible.match(/<(?:text|rect|path|line|image|circle|polygon)\b/gu)?.length ?? 0;
  if (drawn !== count) throw new Error(`satori drew ${drawn} shapes of which ${count} were understood.`);
  return items;
}

function readRect(match: RegExpMatchArray): FilledRect {
  const [x, y, width, height] = match.slice(11, 15).map(Number);
  return {
    kind: 'rect',
    x: x ?? 0,
    y: y ?? 0,
    width: width ?? 0,
    height: height ?? 0,
    fill: match[15] ?? '',
  };
}

function readWord(match: RegExpMatchArray, owners: readonly TextOwner[]): LooseWord {
  const [, x, y, width, height, weight, style, size, owner, fill, content] = match;
  const found = owners[Number(owner)];
  if (!found) throw new Error(`satori drew a word of nobody: ${match[0]}`);
  return {
    kind: 'text',
    x: Number(x),
    y: Number(y),
    width: Number(width),
    ascent: Number(height) * ABOVE_BASELINE,
    descent: Number(height) * (1 - ABOVE_BASELINE),
    size: Number(size),
    weight: weight === 'normal' ? 400 : Number(weight),
    italic: style === 'italic',
    fill: fill ?? '',
    owner: found,
    word: { text: unescapeXml(content ?? ''), x: Number(x), width: Number(width), spaceAfter: false },
  };
}

function isSameRun(words: readonly LooseWord[], next: LooseWord): boolean {
  const last = words.at(-1);
  return (
    last !== undefined &&
    last.owner === next.owner &&
    Math.abs(last.y - next.y) < 0.01 &&
    last.weight === next.weight &&
    last.italic === next.italic &&
    last.fill === next.fill &&
    last.size === next.size
  );
}

function joinWords(parts: readonly LooseWord[]): TextRun {
  const [first] = parts;
  if (!first) throw new Error('A run has at least one word.');
  const words = parts.map(({ word }) => word).filter(({ text }) => text !== ' ');
  const left = Math.min(...words.map(({ x }) => x));
  const right = Math.max(...words.map(({ x, width }) => x + width));
  const { word, ...shared } = first;
  return {
    ...shared,
    x: left,
    width: right - left,
    words: words.map((part) => ({ ...part, x: part.x - left })),
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
};

function unescapeXml(text: string): string {
  return text.replace(/&(#?\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
}
