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
