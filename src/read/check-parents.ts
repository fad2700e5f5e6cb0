import type { Finding } from '../model/finding.ts';
import type { BookDraft } from './draft.ts';
import { findTexts } from './places.ts';

/** Accounts that own themselves by way of others; one finding a circle, at its first account by id. */
export function checkParents(book: BookDraft): Finding[] {
  const parents = new Map<string, string>();
  for (const [id, account] of book.accounts) {
    const [parent] = findTexts(account.internalProfile?.raw, 'parent');
    if (parent !== undefined && book.accounts.has(parent)) parents.set(id, parent);
  }
  const settled = new Set<string>();
  const findings: Finding[] = [];
  for (const start of [...parents.keys()].sort()) {
    const circle = findCircle(start, parents, settled);
    const first = circle[0];
    if (first === undefined) continue;
    findings.push({
      code: 'parent-cycle',
      document: `accounts/${first}/internal/profile.yaml`,
      path: ['parent'],
      args: { chain: [...circle, first].join(' → ') },
    });
  }
  return findings;
}

/** The circle that the chain of owners runs into, from its first id on; empty where it ends or is known. */
function findCircle(start: string, parents: ReadonlyMap<string, string>, settled: Set<string>): string[] {
  const chain: string[] = [];
  const steps = new Map<string, number>();
  let at: string | undefined = start;
  while (at !== undefined && !settled.has(at) && !steps.has(at)) {
    steps.set(at, chain.length);
    chain.push(at);
    at = parents.get(at);
  }
  const from = at === undefined ? undefined : steps.get(at);
  for (const id of chain) settled.add(id);
  if (from === undefined) return [];
  const circle = chain.slice(from);
  const turn = circle.indexOf([...circle].sort()[0] ?? '');
  return [...circle.slice(turn), ...circle.slice(0, turn)];
}
