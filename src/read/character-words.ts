/** What a character is, in words: its number, what sort it is of, and what to write in its place. */

interface Sort {
  readonly test: RegExp;
  readonly kind: string;
  readonly advice: string;
}

const SAY_IT = 'Say it in words, or leave it out.';
const TYPE_ANEW = 'Type it anew: such characters come with text that was pasted from elsewhere.';
const WRITTEN_IN =
  'The fonts have Latin, Greek, Cyrillic, Arabic, Hebrew, Chinese, Japanese and Korean: write it in one of these.';

/** Scripts that a name is most likely to come in, of those that the fonts do not have. */
const SCRIPTS = [
  'Armenian',
  'Bengali',
  'Devanagari',
  'Ethiopic',
  'Georgian',
  'Gujarati',
  'Gurmukhi',
  'Kannada',
  'Khmer',
  'Lao',
  'Malayalam',
  'Mongolian',
  'Myanmar',
  'Oriya',
  'Sinhala',
  'Syriac',
  'Tamil',
  'Telugu',
  'Thaana',
  'Thai',
  'Tibetan',
  // Rare letters of scripts of which the fonts have the common ones.
  'Arabic',
  'Cyrillic',
  'Greek',
  'Han',
  'Hebrew',
  'Latin',
].map((script) => ({ script, test: new RegExp(`\\p{Script=${script}}`, 'u') }));

const SORTS: readonly Sort[] = [
  {
    test: /\p{Emoji_Presentation}|\p{Extended_Pictographic}|\p{Emoji_Modifier}/u,
    kind: 'an emoji',
    advice: SAY_IT,
  },
  {
    test: /\p{Co}/u,
    kind: 'a character for private use',
    advice: `${TYPE_ANEW} It is a sign of one font alone.`,
  },
  { test: /\p{Cn}/u, kind: 'a number that is no character', advice: TYPE_ANEW },
  {
    test: /\p{Cf}|\p{Zs}/u,
    kind: 'an invisible character',
    advice: 'Remove it; type what stands around it anew.',
  },
  {
    test: /\p{M}/u,
    kind: 'a mark on the letter before it',
    advice: 'Write the letter as one with its mark, if there is such a letter, or without.',
  },
  { test: /\p{S}/u, kind: 'a symbol', advice: SAY_IT },
  { test: /\p{N}/u, kind: 'a numeral', advice: 'Write it in the digits 0 to 9.' },
];

/** "U+1F680". */
export const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What sort of character it is, and the way out. */
export function characterWords(character: string): { readonly kind: string; readonly advice: string } {
  const sort = SORTS.find(({ test }) => test.test(character));
  if (sort) return { kind: sort.kind, advice: sort.advice };
  const script = SCRIPTS.find(({ test }) => test.test(character))?.script;
  const kind = script === undefined ? 'a letter or sign of another script' : `${script} script`;
  return { kind, advice: WRITTEN_IN };
}
