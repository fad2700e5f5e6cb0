import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import { passthroughImageService } from 'astro/config';

/** How Astro builds the packets' HTML: one page that stands alone, without a script and without a folder of assets. */
export const packetAstroConfig = (outDir: string, cacheDir: string): AstroInlineConfig => ({
  configFile: false,
  root: fileURLToPath(new URL('.', import.meta.url)),
  srcDir: '.',
  publicDir: './no-public-files',
  outDir,
  cacheDir,
  logLevel: 'error',
  // The default removes spaces between inline tags, and with them spaces between words.
  compressHTML: false,
  build: { format: 'directory' },
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  vite: { cacheDir: `${cacheDir}-vite`, logLevel: 'error' },
});
