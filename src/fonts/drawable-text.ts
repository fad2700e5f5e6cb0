/** What of a text can be drawn: a character that no font has would come out as nothing, or as an empty box. */
import { hasGlyph } from './font-files.ts';

/** Spaces of odd widths; they look right as a no-break space where no font has them. */
export const ODD_SPACES = /[\u2000-\u200a\u202f\u205f\u3000]/gu;
/** Joiners and marks of direction, which draw nothing anyway. */
export const INVISIBLE =
  /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\p{Variation_Selector}/gu;

/** What nearly every text is made of, and every font of ours has. */
const ORDINARY = /^[\n -~\u00a0-\u017f\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac]*$/;
/** A letter with its accents, or the parts of a syllable: what may become one character. */
const CLUSTER = /[\u1100-\u11ff]+|\P{M}\p{M}*|\p{M}+/gu;
const LINE_ENDS_AND_CONTROLS = /[\p{Cc}\p{Cs}\u2028\u2029]/gu;

export interface UndrawableCharacter {
  readonly character: string;
  /** As it stands in the text: the character, or what it is composed of. */
  readonly written: string;
}

/** Each character of a text that no font has, once, at its first place; control characters are no matter of fonts. */
export function undrawableIn(text: string): readonly UndrawableCharacter[] {
  if (ORDINARY.test(text)) return [];
  const found = new Map<string, UndrawableCharacter>();
  for (const [cluster] of text.matchAll(CLUSTER)) {
    const drawn = cluster
      .normalize('NFC')
      .replace(ODD_SPACES, ' ')
      .replace(INVISIBLE, '')
      .replace(LINE_ENDS_AND_CONTROLS, '');
    for (const character of drawn) {
      if (found.has(character) || hasGlyph(character.codePointAt(0) ?? 0)) continue;
      found.set(character, { character, written: cluster.includes(character) ? character : cluster });
    }
  }
  return [...found.values()];
}
