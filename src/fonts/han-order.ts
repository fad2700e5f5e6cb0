/** Language of text with Han characters: it decides which drawing of a shared character is right. */
export type HanLanguage = 'ja' | 'ko' | 'zh';

/** The order in which the Han fonts are tried for a text in a language: kana beside Han makes it Japanese. */
export function hanOrder(codePoints: ReadonlySet<number>, locale: string): readonly HanLanguage[] {
  const has = (first: number, last: number): boolean =>
    [...codePoints].some((point) => point >= first && point <= last);
  if (locale.startsWith('ja') || (!locale.startsWith('zh') && has(0x3040, 0x30ff))) return ['ja', 'ko', 'zh'];
  if (locale.startsWith('ko')) return ['ko', 'zh', 'ja'];
  return ['zh', 'ja', 'ko'];
}
