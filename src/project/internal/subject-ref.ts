import type { Task } from '../../model/task.ts';
import type { SubjectRef } from '../../views/site/tasks.ts';
import type { Atlas } from './atlas.ts';

/** Names accounts and prospects, to be linked; an id that the book does not hold stands for itself. */
export const subjectRefs = (atlas: Atlas): ((subject: Task['subject']) => SubjectRef) => {
  const prospects = new Map(atlas.book.prospects.map(({ id, profile }) => [id, profile.name]));
  return ({ kind, id }) => ({
    kind,
    id,
    name: kind === 'account' ? atlas.ref(id).name : (prospects.get(id) ?? id),
  });
};
