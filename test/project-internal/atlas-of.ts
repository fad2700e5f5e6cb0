import { judgeBook } from '../../src/judge-book.ts';
import type { Book } from '../../src/model/book.ts';
import type { Examination } from '../../src/model/examination.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import type { BookQualification } from '../../src/model/qualification.ts';
import { type Atlas, openAtlas } from '../../src/project/internal/atlas.ts';

interface Said {
  readonly examination?: Partial<Examination>;
  readonly qualification?: Partial<BookQualification>;
  readonly tasks?: Judgement['tasks'];
}

/** The atlas of a book whose judgement says what a test wants it to say. */
export const atlasOf = (book: Book, said: Said = {}): Atlas => {
  const judged = judgeBook(book);
  return openAtlas(book, {
    ...judged,
    examination: { ...judged.examination, ...said.examination },
    qualification: { ...judged.qualification, ...said.qualification },
    tasks: said.tasks ?? judged.tasks,
  });
};
