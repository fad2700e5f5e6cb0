/** The page of acquisition: what it was to deliver, and what it did (M10). */
import type { BookQualification } from '../../model/qualification.ts';
import type { AcquisitionView, AcquisitionYear } from '../../views/site/acquisition.ts';
import type { Atlas } from './atlas.ts';
import { amount, count, known, money, plural } from './print.ts';
import { subjectRefs } from './subject-ref.ts';
import { BUYING_STAGE_NAMES } from './words.ts';

type Year = BookQualification['acquisition'][number];

export const projectAcquisition = (atlas: Atlas): AcquisitionView => ({
  frame: atlas.frame,
  headline: acquisitionHeadline(atlas),
  standfirst:
    'Acquisition is for more than orders: targets reached, references, a beachhead, standing in the market, and the confidence of those who sell.',
  years: [...atlas.judgement.qualification.acquisition].reverse().map((year) => yearOf(atlas, year)),
  territory: territoryOf(atlas),
});

/** What acquisition did in the review year, in a sentence. */
export const acquisitionHeadline = (atlas: Atlas): string => {
  const now = atlas.judgement.qualification.acquisition.find(({ year }) => year === atlas.year);
  if (now === undefined) return `Nothing was aimed for and nobody was won in ${atlas.year}.`;
  const { won, target } = now;
  const brought = won.accounts === 0 ? '' : `, worth ${money(won.revenue, atlas.currency)} a year`;
  if (target.accounts === null) {
    return `${plural(won.accounts, 'new account was', 'new accounts were')} won in ${atlas.year}${brought}; no number was aimed for.`;
  }
  return `${count(won.accounts)} of ${plural(target.accounts, 'new account')} aimed for in ${atlas.year} ${won.accounts === 1 ? 'is' : 'are'} won${brought}.`;
};

const MEASURES = ['accounts', 'revenue', 'references', 'beachheads'] as const;

const yearOf = (
  { currency }: Atlas,
  { year, target, won, visibility, confidence }: Year,
): AcquisitionYear => ({
  year: String(year),
  measures: MEASURES.map((measure) => {
    const print = measure === 'revenue' ? amount : count;
    const aim = target[measure];
    return {
      name: {
        accounts: 'New accounts',
        revenue: `Revenue, ${currency} a year`,
        references: 'Positive references',
        beachheads: 'Beachheads',
      }[measure],
      won: { text: print(won[measure]) },
      target: known(aim, print, 'Nothing was aimed for.'),
      bars: { won: won[measure], target: aim },
      state: aim === null ? null : reached(won[measure], aim),
    };
  }),
  texts: [
    ...(visibility === null ? [] : [{ title: 'Visibility in the market', text: visibility }]),
    ...(confidence === null ? [] : [{ title: 'Confidence of the sales force', text: confidence }]),
  ],
});

const reached = (won: number, aim: number): AcquisitionYear['measures'][number]['state'] => {
  if (won >= aim) return { shape: 'done', word: 'reached' };
  return won > 0 ? { shape: 'part', word: 'in part' } : { shape: 'open', word: 'not yet' };
};

const territoryOf = (atlas: Atlas): AcquisitionView['territory'] => {
  const nameOf = subjectRefs(atlas);
  return atlas.book.strategy.territory.map(({ prospect, why }) => {
    const qualified = atlas.lookups.qualifiedProspect(prospect);
    return {
      subject: nameOf({ kind: 'prospect', id: prospect }),
      potential: known(qualified?.potential, amount, 'No yearly potential is recorded.'),
      stage: known(qualified?.stage, (stage) => BUYING_STAGE_NAMES[stage], 'No buying stage is recorded.'),
      why,
    };
  });
};
