/** What M10 asks of our people at a prospect that is open. */
import { BUYING_STAGES, type BuyingStage, type Principle, type ProspectProfile } from '../model/prospect.ts';
import type { QualifiedProspect } from '../model/qualification.ts';
import { causeIf, type TaskCause } from './task-cause.ts';
import { day, ended, quoted } from './task-words.ts';

type Causes = readonly TaskCause[];

const PRINCIPLE_WORDS: Readonly<Record<Principle, string>> = {
  'diagnose-before-prescribing': 'Diagnose before you prescribe',
  'stop-for-yellow-lights': 'Stop for yellow lights',
  'no-pain-no-change': 'No pain, no change',
  'access-to-power': 'Get access to power',
  'agreed-vision': 'Agree a vision of the solution',
  'deliver-value': 'Deliver value',
  'control-the-sale': 'Control the sale',
};
const STAGE_WORDS: Readonly<Record<BuyingStage, string>> = {
  planning: 'planning',
  'determining-needs': 'determining their needs',
  'evaluating-alternatives': 'evaluating alternatives',
  'evaluating-risk': 'evaluating the risk',
};

const lightCauses = ({ principles }: QualifiedProspect): Causes =>
  principles
    .filter(({ light }) => light === 'yellow' || light === 'red')
    .map(({ principle, light, note }) => ({
      kind: 'settle-yellow-light',
      method: 'M10',
      about: principle,
      what: `Stop, and settle the doubt about ${quoted(PRINCIPLE_WORDS[principle])} before going on.`,
      because: note === null ? `The light is ${light}.` : `The light is ${light}: ${ended(note)}`,
    }));

/** A step that falls due today has not passed. */
const stepCauses = ({ nextStep, nextOn }: ProspectProfile, asOf: string): Causes =>
  causeIf(nextOn === undefined || nextOn < asOf, () => ({
    kind: 'take-next-step',
    method: 'M10',
    what:
      nextStep === undefined
        ? 'Agree the next step with them, and its date.'
        : `Take the next step, or set it a new date: ${ended(nextStep)}`,
    because: nextOn === undefined ? 'The next step has no date.' : `The next step was due on ${day(nextOn)}.`,
  }));

/** A doubt about access to power is settled as a yellow light; here, that nobody is known or has looked. */
const powerCauses = ({ stage, players, principles }: QualifiedProspect): Causes => {
  const late = BUYING_STAGES.indexOf('evaluating-alternatives');
  if (stage === null || BUYING_STAGES.indexOf(stage) < late) return [];
  const noExecutive = players.every(({ player, people }) => player !== 'executive' || people.length === 0);
  const unlooked = principles.some(
    ({ principle, light }) => principle === 'access-to-power' && light === 'unknown',
  );
  return causeIf(noExecutive || unlooked, () => ({
    kind: 'reach-power',
    method: 'M10',
    what: 'Get access to an executive, who has the power and the budget.',
    because: `They are ${STAGE_WORDS[stage]}, and ${
      noExecutive ? 'we know no executive of theirs' : 'nobody has looked whether we have access to power'
    }.`,
  }));
};

/** Every cause that holds at an open prospect on a day. See the handbook, M10. */
export const prospectTaskCauses = (
  profile: ProspectProfile,
  qualified: QualifiedProspect,
  asOf: string,
): Causes => [...lightCauses(qualified), ...stepCauses(profile, asOf), ...powerCauses(qualified)];
