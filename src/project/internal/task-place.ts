/** Where to mend what raised a task: the part of the file whose facts the method looked at. */
import type { Task } from '../../model/task.ts';
import type { EditPlace } from '../../views/site/edit-place.ts';
import type { Atlas } from './atlas.ts';
import { accountFile } from './edit-place.ts';

type Path = readonly string[];
type Place = readonly [document: string, path: Path];

/** Null where the book does not say how its files are edited. */
export const taskPlace = (atlas: Atlas, task: Task): EditPlace | null => {
  const [document, path] = placeOf(task, atlas.year);
  return atlas.editAt(document, path);
};

const placeOf = ({ id, kind, subject }: Task, year: number): Place => {
  const customer: Place[0] = accountFile(subject.id, 'customer', 'profile');
  const profile = accountFile(subject.id, 'internal', 'profile');
  const thisYear = accountFile(subject.id, 'internal', year);
  const prospect = `prospects/${subject.id}/profile.yaml`;
  const about = id.split('/')[3] ?? '';
  switch (kind) {
    case 'find-contact-before-order':
      return [thisYear, ['wallet']];
    case 'find-executive':
      return [customer, ['people']];
    case 'meet-roles':
      return [profile, ['ratings']];
    case 'research-customer':
    case 'refresh-knowledge':
      return [profile, ['knowledge']];
    case 'ask-and-listen':
    case 'start-technology-review':
      return [profile, ['firstChoice']];
    case 'start-lead-play':
      return [thisYear, ['plays', about]];
    case 'settle-yellow-light':
      return [prospect, ['principles', about]];
    case 'take-next-step':
      return [prospect, ['nextStep']];
    case 'reach-power':
      return [prospect, ['people']];
  }
};
