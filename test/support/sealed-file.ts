import { issuedText } from '../../src/issue/issued-text.ts';
import { sha256 } from '../../src/issue/packet-digest.ts';
import type { IssuedYear, Seal } from '../../src/model/issued-year.ts';
import { sealedText } from '../../src/model/sealed-text.ts';

/** An issued year of the tiny book with a seal whose own digest is right. */
export function sealed(figures: Seal['figures'], parts: Partial<Seal> = {}): IssuedYear {
  const issued = { issuedOn: '2025-11-20', model: '1', labels: { 'growth-tier': '2' } } as const;
  const seal = {
    tool: '0.1.0',
    version: 1,
    packet: 'a'.repeat(64),
    parts: {},
    files: {},
    figures,
    ...parts,
  };
  return { ...issued, seal: { ...seal, digest: sha256(sealedText({ ...issued, seal })) } };
}

/** The same as its file. */
export const sealedFile = (figures: Seal['figures']): string => issuedText('acme', 2025, sealed(figures));
