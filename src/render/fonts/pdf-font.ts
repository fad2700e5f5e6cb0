/**
 * Letters of some scripts share a glyph and differ only in their dots. A PDF says per glyph what text it
 * stands for, so such a glyph would be copied as whichever letter came first. PDFKit is therefore given a view
 * of the font in which a glyph is told apart by the characters that it stands for; the file embeds it once for each.
 */
import type { Font, Glyph } from 'fontkit';
import { type Face, parseFont } from './font-set.ts';

/** Words that are kept shaped, for all packets. */
const MOST_KEPT = 20_000;
const views = new WeakMap<Face, Font>();

/** @returns the face's font for PDFKit; one for the life of the worker. */
export function pdfFont(face: Face): Font {
  const known = views.get(face);
  if (known) return known;
  const font = parseFont(face.data);
  rememberCharacters(font);
  const told = new Map<string, ReturnType<typeof layoutTold>>();
  const layout = (text: string) => {
    const run = told.get(text) ?? layoutTold(font, text);
    if (told.size >= MOST_KEPT) told.clear();
    told.set(text, run);
    // PDFKit scales positions where they stand.
    return { ...run, positions: run.positions.map((position) => ({ ...position })) };
  };
  const view: Font = Object.create(font, {
    layout: { value: layout },
    createSubset: { value: () => subsetTold(font) },
  });
  views.set(face, view);
  return view;
}

/** fontkit keeps one glyph per id, with the characters of its first use; here each use keeps its own. */
function rememberCharacters(font: Font): void {
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => {
    const glyph = getGlyph(id, codePoints);
    const isSame =
      glyph.codePoints.length === codePoints.length &&
      glyph.codePoints.every((point, at) => point === codePoints[at]);
    return isSame ? glyph : Object.create(glyph, { codePoints: { value: codePoints } });
  };
}

type ToldGlyph = Omit<Glyph, 'id' | 'path'> & { readonly id: string };

/** The dots of a letter are glyphs of their own without a character: what is copied must be nothing that shows. */
const JOINER = 0x200d;

function layoutTold(font: Font, text: string) {
  const { glyphs, positions, advanceWidth } = font.layout(text);
  const told = glyphs.map(
    ({ id, codePoints, advanceWidth: width }): ToldGlyph => ({
      id: `${id} ${codePoints.join(' ')}`,
      codePoints: codePoints.length > 0 ? codePoints : [JOINER],
      advanceWidth: width,
    }),
  );
  return { glyphs: told, positions, advanceWidth };
}

function subsetTold(font: Font) {
  const subset = font.createSubset();
  const include = subset.includeGlyph.bind(subset);
  const told = new Map<string, number>();
  const used = new Set<number>();
  subset.includeGlyph = (glyph) => {
    if (typeof glyph === 'number') return include(glyph);
    const known = told.get(glyph);
    if (known !== undefined) return known;
    const id = Number.parseInt(glyph, 10);
    const place = used.has(id) ? subset.glyphs.push(id) - 1 : include(id);
    used.add(id);
    told.set(glyph, place);
    return place;
  };
  return subset;
}
