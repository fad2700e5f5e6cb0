import { defineConfig, passthroughImageService } from 'astro/config';

// The packets' HTML: one page that stands alone, without a script and without a folder of assets.
export default defineConfig({
  srcDir: '.',
  publicDir: './no-public-files',
  // The default removes spaces between inline tags, and with them spaces between words.
  compressHTML: false,
  build: { format: 'directory' },
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
});
