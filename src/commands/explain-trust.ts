import type { Examination } from '../model/examination.ts';
import type { ExplainedSensitivity, ExplainedTrust } from './explanation.ts';

const sensitivityOf = (id: string, { sensitivity }: Examination): ExplainedSensitivity => ({
  shakePercent: sensitivity.shakePercent,
  flips: sensitivity.shakes.flatMap(({ indicator, label, dimension, direction, flips }) =>
    flips
      .filter(({ accountId }) => accountId === id)
      .map(({ from, to }) => ({ indicator, label, dimension, direction, from, to })),
  ),
  movable: sensitivity.movable.includes(id),
});

const NOTHING: ExplainedTrust = { changes: null, sensitivity: null, questionDebt: null, disagreement: null };

/** How far the labels of an account may be trusted: rules 6, 9 and 11, and where the methods quarrel. */
export function explainTrust(id: string, examination: Examination, isInBook: boolean): ExplainedTrust {
  if (!isInBook) return NOTHING;
  const ofAccount = <One extends { readonly accountId: string }>(all: readonly One[]): One | null =>
    all.find(({ accountId }) => accountId === id) ?? null;
  return {
    changes: ofAccount(examination.changes),
    sensitivity: sensitivityOf(id, examination),
    questionDebt: ofAccount(examination.questionDebt),
    disagreement: ofAccount(examination.disagreements),
  };
}
