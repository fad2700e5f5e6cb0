import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';

// The internal site. One file a page, and links that name it, ask nothing of a host: no index
// documents, no rewrites, any base path.
export default defineConfig({
  srcDir: './src/site',
  outDir: './dist/site',
  integrations: [mdx()],
  trailingSlash: 'never',
  build: { format: 'file', inlineStylesheets: 'never' },
  // The default removes spaces between inline tags, and with them spaces between words.
  compressHTML: false,
  // Code is set in the page's own colours, which are tested for contrast by day and by night.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
});
