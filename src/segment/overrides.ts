import { SCHEMES, type Scheme } from '../model/assessment.ts';
import type { InternalProfile } from '../model/internal-facts.ts';

export type LabelOf<S extends Scheme> = (typeof SCHEMES)[S][number];
export type DeclaredOverride = InternalProfile['overrides'][number];

/** Whether a scheme has a label of this name. */
export const isLabelOf = <S extends Scheme>(scheme: S, label: string): label is LabelOf<S> =>
  (SCHEMES[scheme] as readonly string[]).includes(label);

/** The later decision, then the one that holds longer; what is left is settled by their text. */
const rank = ({ decidedOn, expires, label, author, reason }: DeclaredOverride): string =>
  [decidedOn, expires, label, author, reason].join('\n');

/**
 * The override of a scheme that is in force on a day, its first and its last day included; of
 * several the latest decision. One to a label that the scheme does not have is none. Null where
 * there is none. See the handbook, rule 8.
 */
export function overrideOn<S extends Scheme>(
  overrides: readonly DeclaredOverride[],
  scheme: S,
  on: string,
): (DeclaredOverride & { readonly label: LabelOf<S> }) | null {
  let latest: (DeclaredOverride & { readonly label: LabelOf<S> }) | null = null;
  for (const override of overrides) {
    const { method, label, decidedOn, expires } = override;
    if (method !== scheme || !isLabelOf(scheme, label) || on < decidedOn || on > expires) continue;
    if (latest === null || rank(override) > rank(latest)) latest = { ...override, label };
  }
  return latest;
}
