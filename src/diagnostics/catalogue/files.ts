import { type CatalogueEntry, didYouMean, error } from '../catalogue-entry.ts';

/** Codes of files and folders. */
export const FILE_CODES = {
  'content-missing': error(
    () => 'There is no content folder here.',
    () => 'Name the folder that holds book.yaml with --content.',
  ),
  'file-missing': error(
    (a) => `The file "${a.file}" is missing.`,
    (a) => `Create it; ${a.purpose}.`,
  ),
  'file-unexpected': error(
    (a) => `"${a.name}" is no file or folder that a book has at this place.`,
    (a) => `${didYouMean(a)}${a.allowed}`,
  ),
  'file-too-large': error(
    (a) => `The file is larger than ${a.limit}, so it was not read.`,
    () => 'Facts and prose of one account and year stay far below that; is it the right file?',
  ),
  'file-symlink': error(
    (a) => `"${a.name}" is a symbolic link, and links are never followed.`,
    () => 'Put the file itself here, so that what a reviewer sees is what is read.',
  ),
  'file-special': error(
    (a) => `"${a.name}" is neither a file nor a folder.`,
    () => 'Remove it: pipes, sockets and devices are not content.',
  ),
  'file-unreadable': error(
    (a) => `The system does not let this be read (${a.reason}).`,
    () => 'Check its permissions.',
  ),
  'file-not-utf8': error(
    (a) => `The text is not UTF-8: byte ${a.byte} begins no character.`,
    () => 'Save the file with the encoding UTF-8.',
  ),
  'file-has-nul': error(
    () => 'The file holds a NUL byte, so it is no text file.',
    () => 'Save it as UTF-8 text; UTF-16 files look like this.',
  ),
  'file-empty': error(
    () => 'The file says nothing.',
    (a) =>
      a.keys === ''
        ? 'Write something, or remove the file.'
        : `Keys it can have: ${a.keys}. An empty mapping, {}, says that nothing is known.`,
  ),
  'folder-name-invalid': error(
    (a) => `The folder name "${a.name}" is not an id.`,
    () => 'Use lower-case letters, digits and single hyphens, at most 64, such as "acme-retail".',
  ),
  'findings-left-out': error(
    (a) => `${a.count} more errors of this file, from here on, are not shown.`,
    () => 'Correct those above first; most of the others may follow from them.',
  ),
} as const satisfies Record<string, CatalogueEntry>;
