import { toVisible } from './visible-text.ts';

/**
 * A text as lines of so many terminal cells, broken at spaces; a word that is longer stays whole.
 * What is not visible is spelled out.
 */
export function wrapText(text: string, cells: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const characters = toVisible(word);
    const shown = characters.map((character) => character.shown).join('');
    const width = characters.reduce((sum, character) => sum + character.width, 0);
    if (line !== '' && used + 1 + width > cells) {
      lines.push(line);
      [line, used] = [shown, width];
    } else {
      [line, used] = line === '' ? [shown, width] : [`${line} ${shown}`, used + 1 + width];
    }
  }
  return [...lines, line];
}
