/** Something to fill in: where, and what. */
export interface NextStep {
  /** Below the content folder. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly say: string;
}

/** A step at a key of the first level of a file, awake or asleep; at the top where no key is meant. */
export function stepAt(
  files: ReadonlyMap<string, string>,
  path: string,
  key: string | null,
  say: string,
): NextStep {
  const lines = (files.get(path) ?? '').split('\n');
  const at = lines.findIndex((line) => line.replace(/^# /, '').startsWith(`${key}:`));
  return { path, line: Math.max(0, at) + 1, say };
}
