/** Whether a firm is in the book already, under a name that differs by little. */
import { slugOf } from '../import/slug.ts';
import { nearestWord } from '../read/nearest-word.ts';

export interface Known {
  readonly id: string;
  readonly name: string;
}

/** What firms are called by law; it tells two names of one firm apart, and seldom two firms. */
const LEGAL_FORMS = new Set(
  'ab ag aps as asa bv co corp corporation company eg ev gbr gmbh inc kft kg kgaa lda limited llc llp ltd ltda nv ohg oy oyj plc pty sa sarl sas se spa srl sro sl ug'.split(
    ' ',
  ),
);

/** Those of the book that a new firm may be: the same but for its legal form, or a letter or two away. Ascending by id. */
export function similarTo(id: string, name: string, known: readonly Known[]): readonly Known[] {
  const own = [id, slugOf(name)].map(coreOf);
  return known.filter((one) => {
    const cores = [one.id, slugOf(one.name)].map(coreOf);
    return own.some((core) => core !== '' && (cores.includes(core) || nearestWord(core, cores) !== ''));
  });
}

/** A slug without the words that name its legal form. */
const coreOf = (slug: string): string =>
  slug
    .split('-')
    .filter((word) => !LEGAL_FORMS.has(word))
    .join('-');
