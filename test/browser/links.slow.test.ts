import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { brokenLinks, pagesOf } from '../support/check-links.ts';

it('names nothing on any page that the site does not hold, and nothing from the root of a host', () => {
  const site = join(inject('demoOut'), 'site');
  expect(pagesOf(site).length).toBeGreaterThan(100);
  expect(brokenLinks(site)).toEqual([]);
});
