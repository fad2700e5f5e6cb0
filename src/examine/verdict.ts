/** What a back-test comes to, in plain English. */
import type { BackTest, Contestant } from '../model/examination.ts';
import { settlePoints } from '../model/settle.ts';

type Margin = BackTest['margins'][number];

/**
 * The burden of proof is the model's: it beats a baseline where it is ahead by more than `sure`
 * standard errors, is too close to call where it is ahead by less, and does not where it is level
 * or behind. Null stands for what cannot be told, and there are too few then.
 */
export function verdictOn(
  difference: number | null,
  standardError: number | null,
  enough: boolean,
  sure: number,
): Margin['verdict'] {
  if (!enough || difference === null || standardError === null) return 'too-few';
  if (settlePoints(difference) <= 0) return 'does-not';
  return settlePoints(difference - sure * standardError) > 0 ? 'beats' : 'too-close';
}

const NAMES = {
  model: 'the model',
  'equal-weights': 'equal weights',
  'revenue-alone': 'revenue alone',
} as const satisfies Record<Contestant['name'], string>;

/** Two shares in hundredths that differ in print where they differ, and by how much as printed. */
const hundredths = (ours: number, theirs: number): readonly [ours: string, theirs: string, by: string] => {
  for (let decimals = 0; ; decimals += 1) {
    const words = [(100 * ours).toFixed(decimals), (100 * theirs).toFixed(decimals)] as const;
    if (words[0] !== words[1] || ours === theirs || decimals === 8) {
      return [...words, Math.abs(Number(words[0]) - Number(words[1])).toFixed(decimals)];
    }
  }
};

const SAID = {
  beats: (by: string, name: string, figures: string) => `beats ${name} by ${by} of 100 pairs (${figures})`,
  'too-close': (by: string, name: string, figures: string) =>
    `is ahead of ${name} by ${by} of 100 pairs (${figures}), which is too close to call`,
  'does-not': (_by: string, name: string, figures: string) => `does not beat ${name} (${figures})`,
} as const;

const sayMargin = (margin: Margin, contestants: readonly Contestant[]): string | null => {
  const shareOf = (name: Contestant['name']) =>
    contestants.find((one) => one.name === name)?.concordance ?? null;
  const [ours, theirs] = [shareOf('model'), shareOf(margin.against)];
  if (ours === null || theirs === null || margin.verdict === 'too-few') return null;
  const [us, them, by] = hundredths(ours, theirs);
  return SAID[margin.verdict](by, NAMES[margin.against], `${us} against ${them}`);
};

/** "The model beats revenue alone by 6 of 100 pairs (62 against 56), and …" */
export function sayVerdict(
  accounts: number,
  least: number,
  contestants: readonly Contestant[],
  margins: readonly Margin[],
): string {
  if (accounts < least) {
    const could = accounts === 1 ? '1 account could' : `${accounts} accounts could`;
    return `No verdict: ${could} be compared, and the model asks for ${least} at least.`;
  }
  const said = margins.toReversed().flatMap((margin) => sayMargin(margin, contestants) ?? []);
  if (said.length < margins.length) {
    return 'No verdict: the accounts that could be compared fared too much alike to tell one order from another.';
  }
  return `The model ${said.join(', and ')}.`;
}
