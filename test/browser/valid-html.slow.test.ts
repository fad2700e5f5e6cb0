import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';

const demo = inject('demoOut');
const pages = (tree: string): string[] =>
  readdirSync(join(demo, tree), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );

/** What the validator says of each page of a tree, one line each. */
async function faults(tree: string, rules: Record<string, 'off' | ['error', unknown]>): Promise<string[]> {
  const validator = new HtmlValidate(
    new StaticConfigLoader({
      extends: ['html-validate:recommended', 'html-validate:document'],
      // A title carries a customer's name, as long as it is; the other two are matters of spelling.
      rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off', 'void-style': 'off', ...rules },
    }),
  );
  const found = await Promise.all(
    pages(tree).map(async (path) => {
      const report = await validator.validateString(readFileSync(join(demo, tree, path), 'utf8'));
      return report.results.flatMap((result) =>
        result.messages.map(
          (message) => `${relative('.', path)}:${message.line} ${message.ruleId}: ${message.message}`,
        ),
      );
    }),
  );
  return found.flat();
}

describe('the HTML that is built', () => {
  it('is valid in every packet, and free of inline style, which its policy refuses', async () => {
    expect(pages('packets').length).toBeGreaterThan(10);
    expect(await faults('packets', {})).toEqual([]);
  });

  it('is valid on every page of the site', async () => {
    expect(pages('site').length).toBeGreaterThan(80);
    // Markdown aligns the columns of a table by an inline style; styles and scripts are the site's own files.
    expect(
      await faults('site', {
        'no-inline-style': 'off',
        'require-sri': 'off',
        'valid-id': ['error', { relaxed: true }],
      }),
    ).toEqual([]);
  });
});
