import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { FINDING_CODES } from '../../src/model/finding-code.ts';
import { codesPage } from '../support/codes-page.ts';

const PAGE = fileURLToPath(new URL('../../src/site/pages/handbook/codes.mdx', import.meta.url));

it('is what the catalogue and the faults come to (vitest -u writes it anew)', async () => {
  await expect(await codesPage()).toMatchFileSnapshot(PAGE);
}, 60_000);

it('has an anchor for every code, and one only', () => {
  const anchors = [...readFileSync(PAGE, 'utf8').matchAll(/^### (.+)$/gm)].map(([, code]) => code);
  expect(anchors.toSorted()).toEqual([...FINDING_CODES].toSorted());
});
