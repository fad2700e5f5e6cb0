/** The pages of the site that are documents too: their documents, and the links to them. */
import type { BookSettings } from '../../model/book-settings.ts';
import type { InternalDocument } from '../../views/internal-document.ts';
import type { OverviewView } from '../../views/site/overview.ts';
import type { SiteFile } from '../../views/site/site-file.ts';
import { overviewDocument } from './overview-document.ts';

export interface StagedDocument {
  /** Where its page lies on the stage of the site. */
  readonly path: string;
  readonly value: InternalDocument;
}

/** In the order of the stage. They are taken from the pages: they know what those say, and no more. */
export const projectDocuments = (
  files: readonly SiteFile[],
  settings: Pick<BookSettings, 'asOf' | 'theme' | 'paper'>,
): StagedDocument[] =>
  files.flatMap((file) =>
    isOverview(file)
      ? [{ path: file.path, value: overviewDocument(file.value, pageOf(file), settings) }]
      : [],
  );

/** The pages, each with links to what is drawn of it and laid beside it. */
export const linkDocuments = (files: readonly SiteFile[], images: boolean): SiteFile[] =>
  files.map((file) =>
    isOverview(file)
      ? { ...file, value: { ...file.value, documents: documentsOf(pageOf(file), images) } }
      : file,
  );

type OverviewFile = Extract<SiteFile, { readonly value: OverviewView }>;

const isOverview = (file: SiteFile): file is OverviewFile =>
  file.collection === 'segments' || file.collection === 'verticalPages' || file.collection === 'ownerPages';

const pageOf = ({ path }: SiteFile): string => path.replace(/\.json$/, '');

const documentsOf = (page: string, images: boolean): OverviewView['documents'] => [
  { file: `${page}.pdf`, name: 'PDF' },
  ...(images ? [{ file: `${page}.png`, name: 'image of its first page' }] : []),
];
