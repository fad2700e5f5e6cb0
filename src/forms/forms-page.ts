import type { Backend } from './compose-forms.ts';

const HOSTS: Readonly<Record<Backend['name'], string>> = {
  github: 'https://api.github.com https://www.githubstatus.com',
  gitlab: 'https://gitlab.com',
  gitea: '',
  'test-repo': '',
};

/**
 * The page that the CMS runs in. It holds no script of its own and asks nobody but the host of the
 * repository for anything; the CMS sets styles as it runs, so styles may be set in the page.
 */
export function formsPage({ name, api }: Backend): string {
  const host = api === null ? HOSTS[name] : new URL(api).origin;
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob: https:",
    "font-src 'self' data:",
    `connect-src 'self' blob: data: ${host}`.trim(),
    "worker-src 'self' blob:",
    "manifest-src 'self' blob: data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="referrer" content="same-origin">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>Account reviews</title>
    <link href="config.yml" type="application/yaml" rel="cms-config-url">
  </head>
  <body>
    <script src="sveltia-cms.js"></script>
  </body>
</html>
`;
}
