import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(`${root}ARCHITECTURE.md`, 'utf8');
const rooms = (folder: string): string[] =>
  readdirSync(`${root}${folder}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${folder}/${entry.name}`);

describe('ARCHITECTURE.md', () => {
  it.each(
    rooms('src')
      .flatMap((room) => (room === 'src/project' ? rooms(room) : [room]))
      .filter((room) => !room.includes('/.')),
  )('names the room %s', (room) => {
    expect(page).toContain(`| \`${room}/\` |`);
  });

  it('names no room that is gone', () => {
    const named = [...page.matchAll(/^\| `([\w./-]+)` \|/gm)].map((match) => match[1] ?? '');
    const missing = named.filter((path) => {
      try {
        readFileSync(`${root}${path}`);
        return false;
      } catch (error) {
        return (error as NodeJS.ErrnoException).code === 'ENOENT';
      }
    });
    expect(missing).toEqual([]);
  });
});
