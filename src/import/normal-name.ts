/** Names that two systems write differently, made alike as far as a map declares it. */
import { toLine } from './convert.ts';
import type { Match } from './map-tables.ts';

/** The form of a name in which two writings of it are equal. */
export const normalName = (name: string, { ignore, drop }: Match): string => {
  let text = toLine(name);
  for (const word of drop)
    text = text
      .split(' ')
      .filter((each) => each.replace(/[.,]+$/, '') !== word.replace(/[.,]+$/, ''))
      .join(' ');
  if (ignore.includes('case')) text = text.toLowerCase();
  if (ignore.includes('accents')) text = text.normalize('NFKD').replace(/\p{M}/gu, '');
  if (ignore.includes('punctuation')) text = text.replace(/[\p{P}\p{S}]/gu, '');
  return toLine(text.replace(/[.,;]+$/, ''));
};
