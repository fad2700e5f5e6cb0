/** Sealed files are as they were written: whoever edits one breaks its digest. */
import { createHash } from 'node:crypto';
import type { Finding } from '../model/finding.ts';
import { type SealedFile, sealedText } from '../model/sealed-text.ts';
import type { BookDraft, YearDraft } from './draft.ts';

/** Every sealed file of the book that was changed after its issue. */
export function checkSeals(book: BookDraft): Finding[] {
  const issued = [...book.accounts.values()].flatMap(({ issuedYears }) => issuedYears);
  return [...issued, ...book.benchmarks].flatMap(checkSeal);
}

function checkSeal({ path: document, raw, year, value }: YearDraft<Sealed>): Finding[] {
  if (!value?.seal) return [];
  const digest = createHash('sha256')
    .update(sealedText(raw as SealedFile))
    .digest('hex');
  if (digest === value.seal.digest) return [];
  return [{ code: 'seal-broken', document, path: ['seal', 'digest'], args: { year } }];
}

interface Sealed {
  readonly seal?: { readonly digest: string } | undefined;
}
