import { canonicalJson } from './canonical-json.ts';

/** A sealed file as plain data, as far as its seal is concerned. */
export interface SealedFile {
  readonly seal?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * All that a sealed file says but for its own digest, as the one text that the digest is made of.
 * Takes the file as it is written, so that a default of a later day does not break an old seal;
 * comments and the order of keys do not count.
 */
export function sealedText({ seal, ...rest }: SealedFile): string {
  if (seal === undefined) return canonicalJson(rest);
  const { digest: _, ...sealed } = seal;
  return canonicalJson({ ...rest, seal: sealed });
}
