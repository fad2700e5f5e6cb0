import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';

/** How Astro builds the packets' HTML, and where; the rest is in the configuration file beside this. */
export const packetAstroConfig = (outDir: string, cacheDir: string): AstroInlineConfig => ({
  root: fileURLToPath(new URL('.', import.meta.url)),
  outDir,
  cacheDir,
  logLevel: 'error',
  vite: { cacheDir: `${cacheDir}-vite`, logLevel: 'error' },
});
