/**
 * Text of content as a terminal may show it. Content is not trusted: an escape sequence in a value
 * must not move the cursor, nor a bidirectional override turn a line around, so all that is not
 * visible is spelled out. The width in cells of each character keeps a caret below its mark.
 */
export interface VisibleCharacter {
  readonly shown: string;
  /** In terminal cells. */
  readonly width: number;
}

const TAB = '    ';
const JOINERS = /[\u200c\u200d]/u;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u;
const COMBINING = /[\p{Mn}\p{Me}\p{Emoji_Modifier}]/u;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** The characters of a text as they are shown. */
export function toVisible(text: string): VisibleCharacter[] {
  return [...text].map((character) => {
    if (character === '\t') return { shown: TAB, width: TAB.length };
    if (JOINERS.test(character) || COMBINING.test(character)) return { shown: character, width: 0 };
    if (INVISIBLE.test(character)) {
      const shown = `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
      return { shown, width: shown.length };
    }
    return { shown: character, width: WIDE.test(character) ? 2 : 1 };
  });
}

/** A text that is safe to print on one line. */
export function visibleText(text: string): string {
  return toVisible(text)
    .map((character) => character.shown)
    .join('');
}
