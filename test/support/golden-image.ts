import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

const FOLDER = fileURLToPath(new URL('../render/golden/', import.meta.url));
/** Share of pixels that may differ: another processor rounds an edge differently, a moved word is far more. */
const TOLERANCE = 0.0005;
const HOW = 'If the new picture is right, accept it: RAPPORT_ACCEPT=1 npx vitest run test/render';

/** Throws when a picture is not the accepted one: by its bytes at first, by its pixels where the bytes differ. */
export async function checkGolden(name: string, png: Uint8Array): Promise<void> {
  const file = join(FOLDER, `${name}.png`);
  if (process.env.RAPPORT_ACCEPT === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, png);
    return;
  }
  if (!existsSync(file)) throw new Error(`There is no accepted picture ${file}. ${HOW}`);
  const accepted = readFileSync(file);
  if (digest(accepted) === digest(png)) return;
  const [before, after] = await Promise.all([pixels(accepted), pixels(png)]);
  const { width, height } = before.info;
  if (width !== after.info.width || height !== after.info.height) {
    throw new Error(
      `${name} is ${after.info.width} x ${after.info.height}, accepted was ${width} x ${height}. ${HOW}`,
    );
  }
  const differing = pixelmatch(before.data, after.data, undefined, width, height, { threshold: 0.02 });
  if (differing / (width * height) > TOLERANCE) {
    const seen = join(tmpdir(), `rapport-seen-${name}.png`);
    writeFileSync(seen, png);
    throw new Error(
      `${name}: ${differing} pixels differ from the accepted picture; the new one is ${seen}. ${HOW}`,
    );
  }
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function pixels(png: Uint8Array) {
  return sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
}
