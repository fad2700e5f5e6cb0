/// <reference lib="dom" />
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds against WCAG 2.2 A and AA and best practice: rule and element, one line each. */
export async function axeViolations(page: Page): Promise<string[]> {
  // The page's own policy lets no script in, and rightly; the debugger's door is not bound by it.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: runner } = globalThis as unknown as { axe: typeof axe };
    const result = await runner.run(document, {
      resultTypes: ['violations'],
      // New in 2.2, and left out unless asked for.
      rules: { 'target-size': { enabled: true } },
    });
    return result.violations.flatMap((violation) =>
      violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}`),
    );
  });
}
