import type { BookAssessment } from '../model/assessment.ts';
import type { Book } from '../model/book.ts';
import { scoreBook } from '../score/score-book.ts';
import { segmentBook } from './segment-book.ts';

/** Scores and labels of every account in every fiscal year, with the model of today. */
export const assessBook = (book: Book): BookAssessment => segmentBook(book, scoreBook(book));
