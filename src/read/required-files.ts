import type { Finding } from '../model/finding.ts';
import type { BookDraft } from './draft.ts';

const BOOK_FILES = [
  ['settings', 'book.yaml', 'it says who the vendor is and which years the book covers'],
  ['model', 'model.yaml', 'it holds the questions, weights and cuts of the methods'],
  ['offerings', 'offerings.yaml', 'it lists what we sell'],
  ['team', 'team.yaml', 'it lists our own people'],
] as const;

/**
 * Files that a book cannot be without. `meant` holds the paths that misspelled files and folders
 * were probably meant to have: those are reported already, and once is enough.
 */
export function checkRequiredFiles(book: BookDraft, meant: ReadonlySet<string>): Finding[] {
  const findings: Finding[] = [];
  const missing = (file: string, purpose: string) => {
    if ([...meant].some((path) => file === path || (path.endsWith('/') && file.startsWith(path)))) return;
    findings.push({ code: 'file-missing', document: file, path: [], span: [0, 0], args: { file, purpose } });
  };
  for (const [part, file, purpose] of BOOK_FILES) if (book[part] === null) missing(file, purpose);
  for (const [id, account] of book.accounts) {
    if (!account.customerProfile)
      missing(`accounts/${id}/customer/profile.yaml`, "it gives the account's name");
    if (!account.internalProfile) {
      missing(`accounts/${id}/internal/profile.yaml`, 'an empty mapping, {}, says that nobody owns it yet');
    }
  }
  for (const [id, prospect] of book.prospects) {
    if (!prospect.profile) missing(`prospects/${id}/profile.yaml`, "it gives the prospect's name");
  }
  return findings;
}
