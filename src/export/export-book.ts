import type { Book } from '../model/book.ts';
import type { Judgement } from '../model/judgement.ts';
import type { ExportManifest } from '../views/export-manifest.ts';
import { compileModel } from './compile-model.ts';
import { TABLES } from './export-tables.ts';
import { openSource } from './source.ts';
import { csvText, jsonText } from './table-text.ts';

/** A file of an export; its text comes in parts. */
export interface ExportFile {
  readonly path: string;
  readonly parts: Iterable<string>;
}

/** What an export is of, as far as the book does not say it. */
export type ExportFrame = Pick<ExportManifest, 'format' | 'contentDigest' | 'tool'>;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * The files of an export, one after the other: each table, `model.json`, and at the end
 * `export.json`, which lists them. A table is drawn when its file is asked for.
 */
export function* exportBook(book: Book, judgement: Judgement, frame: ExportFrame): Generator<ExportFile> {
  const source = openSource(book, judgement);
  const listed: ExportManifest['tables'] = [];
  for (const declared of TABLES) {
    const table = declared.draw(source);
    const { name, about, key, order, columns, rows } = table;
    const file = `${name}.${frame.format}`;
    listed.push({ name, file, about, key: [...key], order, rows: rows.length, columns: [...columns] });
    yield { path: file, parts: frame.format === 'csv' ? csvText(table) : jsonText(table) };
  }
  yield { path: 'model.json', parts: [json(compileModel(book, judgement))] };
  const manifest: ExportManifest = {
    kind: 'export',
    tool: frame.tool,
    asOf: book.settings.asOf,
    reviewYear: judgement.assessment.reviewYear,
    currency: book.settings.currency,
    model: book.model.version,
    contentDigest: frame.contentDigest,
    format: frame.format,
    tables: listed,
  };
  yield { path: 'export.json', parts: [json(manifest)] };
}
