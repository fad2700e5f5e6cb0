import type { ShapedGlyph } from './shape-word.ts';

const outlines = new Map<string, string>();

/**
 * @returns the glyph's outline at a size as relative path commands from its origin, `y` downwards; empty for a
 * space. Relative, so that one cached string serves every place on every page.
 */
export function glyphOutline({ face, id, path }: ShapedGlyph, size: number): string {
  const key = `${face.name} ${id} ${size}`;
  const known = outlines.get(key);
  if (known !== undefined) return known;
  const outline = relativePath(path.commands, size / face.font.unitsPerEm);
  outlines.set(key, outline);
  return outline;
}

const LETTERS: Readonly<Record<string, string>> = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z',
};

function relativePath(commands: ShapedGlyph['path']['commands'], scale: number): string {
  // Whole hundredths of a point throughout, so that rounding never adds up along the outline.
  const round = (value: number): number => Math.round(value * scale * 100);
  const parts: string[] = [];
  let [penX, penY, startX, startY] = [0, 0, 0, 0];
  for (const { command, args } of commands) {
    const letter = LETTERS[command];
    if (letter === undefined) throw new Error(`Unknown outline command "${command}".`);
    if (letter === 'z') {
      parts.push('z');
      [penX, penY] = [startX, startY];
      continue;
    }
    const points = args.map((value, index) => (index % 2 === 0 ? round(value) : -round(value)));
    parts.push(
      letter + points.map((value, index) => format(value - (index % 2 === 0 ? penX : penY))).join(' '),
    );
    [penX, penY] = [points.at(-2) ?? penX, points.at(-1) ?? penY];
    if (letter === 'm') [startX, startY] = [penX, penY];
  }
  return parts.join('');
}

function format(hundredths: number): string {
  return String(hundredths / 100);
}
