/** The maps that come with Rapport, for exports with the column names that a system gives them. */
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('./maps/', import.meta.url);

/** The names of the maps, ascending. */
export const mapPresets = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();

/** The text of a map; null where none has the name. */
export const mapPreset = (name: string): string | null =>
  mapPresets().includes(name) ? readFileSync(new URL(`${name}.yaml`, FOLDER), 'utf8') : null;
