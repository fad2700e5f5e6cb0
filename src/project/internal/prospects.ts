/** The prospects page. */
import type { Prospect } from '../../model/book.ts';
import { BUYING_STAGES } from '../../model/prospect.ts';
import type { ProspectRow, ProspectsView } from '../../views/site/prospects.ts';
import type { Atlas } from './atlas.ts';
import { amount, count, date, known, plural, unknown } from './print.ts';
import { BREAKTHROUGH_NAMES, BUYING_STAGE_NAMES } from './words.ts';

/** By buying stage, the furthest first; then by name, ties by id. */
export const projectProspects = (atlas: Atlas): ProspectsView => {
  const { prospects } = atlas.book;
  const breakthrough = prospects.filter((prospect) => prospect.profile.breakthrough.length > 0).length;
  const first = `${plural(prospects.length, 'prospect')}`;
  return {
    frame: atlas.frame,
    headline:
      prospects.length === 0
        ? 'No prospect is recorded.'
        : `${first}, of which ${count(breakthrough)} would be ${breakthrough === 1 ? 'a breakthrough' : 'breakthroughs'}.`,
    stages: BUYING_STAGES.map((stage) => ({
      stage: BUYING_STAGE_NAMES[stage],
      count: count(prospects.filter((prospect) => prospect.profile.stage === stage).length),
    })),
    rows: [...prospects].sort(byStage).map((prospect) => rowOf(atlas, prospect)),
  };
};

const stageOf = ({ profile: { stage } }: Prospect): number =>
  stage === undefined ? -1 : BUYING_STAGES.indexOf(stage);

const byStage = (a: Prospect, b: Prospect): number => stageOf(b) - stageOf(a) || (a.id < b.id ? -1 : 1);

const rowOf = (atlas: Atlas, { id, profile, notes }: Prospect): ProspectRow => {
  const offering = (of: string): string => atlas.book.offerings.find((each) => each.id === of)?.name ?? of;
  return {
    id,
    name: profile.name,
    place: [profile.industry, profile.country].filter((part) => part !== undefined).join(', '),
    owner: atlas.person(profile.owner, 'Nobody owns this prospect.'),
    stage: known(profile.stage, (stage) => BUYING_STAGE_NAMES[stage], 'No buying stage is recorded.'),
    potential: potentialOf(atlas, profile),
    breakthrough: profile.breakthrough.map((why) => BREAKTHROUGH_NAMES[why]),
    pursuing: profile.pursuing.map(offering),
    why: profile.why ?? '',
    nextStep: known(profile.nextStep, (step) => step, 'No next step is recorded.'),
    nextOn: known(profile.nextOn, date, 'No date is set.'),
    notes: [...notes],
    file: `prospects/${id}/profile.yaml`,
  };
};

const potentialOf = (
  { book: { settings }, year }: Atlas,
  profile: Prospect['profile'],
): ProspectRow['potential'] => {
  const { potential, currency = settings.currency } = profile;
  if (potential === undefined) return unknown('No yearly potential is recorded.');
  if (currency === settings.currency) return { text: amount(potential) };
  const rate = settings.rates[String(year)]?.[currency];
  return rate === undefined
    ? unknown(`No rate of ${year} is declared for ${currency}.`)
    : { text: amount(potential * rate) };
};
