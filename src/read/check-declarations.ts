import type { Finding } from '../model/finding.ts';
import type { AccountFigures, Declaration } from './account-figures.ts';
import { nearestWord } from './nearest-word.ts';

/** Entries under `restated` that cannot be: of no earlier year, of none that was issued, of no figure, twice, or with another value than its file. */
export function checkDeclarations(account: AccountFigures): Finding[] {
  const last = new Map(account.declarations.map((one) => [keyOf(one), one]));
  return account.declarations.flatMap((declaration, index) => {
    const { document, path } = declaration;
    const finding =
      checkYear(account, declaration) ??
      checkFigure(account, declaration) ??
      checkTwice(declaration, account.declarations.slice(0, index)) ??
      checkNow(account, declaration, last.get(keyOf(declaration)) === declaration);
    return finding === null ? [] : [{ ...finding, document, path: [...path, ...finding.path] }];
  });
}

type Placed = Omit<Finding, 'document'>;

const keyOf = ({ entry }: Declaration): string => `${entry.year} ${entry.figure}`;

function checkYear({ issued }: AccountFigures, { declaredIn, entry }: Declaration): Placed | null {
  const args = { year: entry.year, own: declaredIn };
  if (entry.year >= declaredIn) return { code: 'restated-year-order', path: ['year'], args };
  return issued.has(entry.year) ? null : { code: 'restated-not-issued', path: ['year'], args };
}

/** It must have been told, as far as that is known, and must still be stated. */
function checkFigure(
  { stated, issued, unread, accountId }: AccountFigures,
  { entry }: Declaration,
): Placed | null {
  const figures = stated.get(entry.year);
  const sealed = issued.get(entry.year);
  const isTold = sealed?.some(({ figure }) => figure === entry.figure) ?? true;
  const isStated = unread.has(entry.year) || figures?.has(entry.figure) === true;
  if (isTold && isStated) return null;
  const known = sealed?.map(({ figure }) => figure) ?? figures?.keys() ?? [];
  const args = {
    figure: entry.figure,
    year: entry.year,
    file: isStated ? '' : `accounts/${accountId}/customer/${entry.year}.yaml`,
    suggestion: nearestWord(entry.figure, known),
  };
  return { code: 'restated-figure-unknown', path: ['figure'], args };
}

function checkTwice(declaration: Declaration, before: readonly Declaration[]): Placed | null {
  const first = before.find(
    (one) => one.document === declaration.document && keyOf(one) === keyOf(declaration),
  );
  if (first === undefined) return null;
  return {
    code: 'entry-duplicate',
    path: ['figure'],
    first: [...first.path, 'figure'],
    args: { id: declaration.entry.figure },
  };
}

/** The last word on a figure says what its file says. */
function checkNow({ stated }: AccountFigures, { entry }: Declaration, isLast: boolean): Placed | null {
  const now = stated.get(entry.year)?.get(entry.figure)?.value;
  if (!isLast || entry.now === undefined || now === undefined || entry.now === now) return null;
  return {
    code: 'restated-now-wrong',
    path: ['now'],
    args: { figure: entry.figure, year: entry.year, now: entry.now, stated: now },
  };
}
