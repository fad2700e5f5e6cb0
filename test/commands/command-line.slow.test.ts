import { cp, mkdtemp, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { runRapport, startRapport } from '../support/run-rapport.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));

describe('the command line', () => {
  it('prints nothing but JSON on the output stream when asked', async () => {
    const run = await runRapport(['check', '--content', content, '--format', 'json']);
    expect(run.code).toBe(0);
    const result = JSON.parse(run.out) as { ok: boolean; files: number; diagnostics: unknown[] };
    expect(result.ok).toBe(true);
    expect(result.files).toBeGreaterThan(300);
  });

  it('explains an account with its receipt', async () => {
    const run = await runRapport(['explain', 'ohanlon-sonner', '--content', content, '--format', 'json']);
    const { methods } = JSON.parse(run.out) as {
      methods: {
        'growth-tier': { dimensions: Record<string, { score: number; receipt: { points: number }[] }> };
      };
    };
    for (const dimension of Object.values(methods['growth-tier'].dimensions)) {
      const sum = dimension.receipt.reduce((total, line) => total + line.points, 0);
      expect(sum).toBeCloseTo(dimension.score, 8);
    }
  });

  it.each([
    [[], 2],
    [['--help'], 0],
    [['build', '--help'], 0],
    [['--version'], 0],
    [['chekc'], 2],
    [['explain'], 2],
    [['explain', 'nobody', '--content', content], 2],
    [['export', '--content', content], 2],
    [['export', '--content', content, '--out', content], 2],
    [['preview', '--out', '/nowhere'], 2],
    [['check', '--content', '/nowhere'], 1],
  ] as const)('ends %j with %i', async (args, code) => {
    expect((await runRapport(args)).code).toBe(code);
  });
});

describe('rapport preview', () => {
  it('lists the packets, and says in words that a port is taken', async () => {
    const out = inject('demoOut');
    const running = startRapport(['preview', '--out', out, '--port', '0']);
    try {
      await expect.poll(running.printed, { timeout: 20_000 }).toContain('Packets: ');
      const url = /Packets: (\S+)/.exec(running.printed())?.[1] ?? '';
      expect(await (await fetch(url)).text()).toContain('<a href="ohanlon-sonner/">');
      expect((await fetch(`${url}ohanlon-sonner/packet.pdf`)).status).toBe(200);
      const again = await runRapport(['preview', '--out', out, '--port', new URL(url).port]);
      expect(again).toMatchObject({ code: 2, out: '' });
      expect(again.err).toMatch(/^Port \d+ is taken/);
    } finally {
      await running.stop();
    }
  });
});

describe('rapport dev', () => {
  it('shows an edit, keeps the last good page through a fault, and shows the mend', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rapport-dev-'));
    const copy = join(folder, 'content');
    await cp(content, copy, { recursive: true });
    const running = startRapport(['dev', '--content', copy, '--port', '0']);
    try {
      await expect.poll(running.printed, { timeout: 60_000 }).toContain('Site: ');
      const root = /Site: (\S+)/.exec(running.printed())?.[1] ?? '';
      const page = async (): Promise<string> => (await fetch(`${root}accounts/obriens-bakeries.html`)).text();
      const file = join(copy, 'accounts', 'obriens-bakeries', 'customer', 'profile.yaml');
      const text = await readFile(file, 'utf8');
      expect(await page()).toContain('Bakeries');
      await writeFile(file, text.replace(/^name: .*$/m, 'name: Brandnew Bakeries'));
      await expect.poll(page, { timeout: 20_000 }).toContain('Brandnew Bakeries');
      // As editors and git save: a new file in the place of the old one, again and again.
      for (const name of ['Replaced Once', 'Replaced Twice', 'Replaced Thrice']) {
        await writeFile(join(folder, 'saved.yaml'), text.replace(/^name: .*$/m, `name: ${name}`));
        await rename(join(folder, 'saved.yaml'), file);
        await expect.poll(page, { timeout: 20_000 }).toContain(name);
      }
      await writeFile(file, 'name: [\n');
      await expect.poll(running.printed, { timeout: 20_000 }).toContain('profile.yaml:');
      expect(await page()).toContain('Replaced Thrice');
    } finally {
      await running.stop();
    }
  });
});
