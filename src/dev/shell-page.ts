/** Pages of the live site that are not drawn by Astro: they hold what says what is wrong, and little else. */

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const shell = (title: string, body: string): string => `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>
  :root { color-scheme: light dark; }
  body { margin: 0; font: 1rem/1.5 "Source Sans 3", "Helvetica Neue", Arial, sans-serif;
    background: light-dark(#ffffff, #12181e); color: light-dark(#18222d, #e8ebee); }
  a { color: light-dark(#25587c, #8cc4ea); }
  main { max-width: 44rem; margin: 3rem auto; padding: 0 1.25rem; }
  ul { columns: 16rem; padding-left: 1.2rem; line-height: 1.75; }
  h1 { font-size: 1.5rem; line-height: 1.25; }
  .bar { display: flex; flex-wrap: wrap; gap: 0 1.5rem; padding: 0.5rem 1rem; background: #18222d; color: #fff; }
  .bar a { color: inherit; margin-right: 1rem; }
  .bar h1 { flex: 1 1 16rem; margin: 0; font: inherit; }
  .packet { display: flex; flex-direction: column; height: 100vh; }
  .packet main { flex: 1; display: flex; min-height: 0; margin: 0; padding: 0; max-width: none; }
  iframe { flex: 1; border: 0; width: 100%; }
</style>
<script type="module" src="/@vite/client"></script>
<script type="module" src="/src/site/dev/show-state.ts"></script>
${body}
</html>
`;

/** Stands in for every page until content has been whole once. */
export const waitingPage = (): string =>
  shell(
    'Content has errors',
    '<main><h1>No page can be drawn yet</h1><p>Content has errors. The site appears as soon as they are mended.</p></main>',
  );

/** The packets that there are; ids are names of folders. */
export const packetListPage = (accounts: readonly string[]): string =>
  shell(
    'Packets',
    `<main><h1>Packets as they would be sent</h1>
<p>The HTML of every account's packet; it follows each save. “rapport build --only &lt;account&gt;” draws the PDF and the page images.</p>
<ul>${accounts.map((id) => `<li><a href="/packets/${id}">${id}</a></li>`).join('')}</ul>
<p><a href="/">Back to the site</a></p></main>`,
  );

/** One packet, served from its own process, within a page that says what is wrong. Each turn asks for it anew. */
export const packetPage = (account: string, origin: string, turn: number): string =>
  shell(
    `Packet of ${account}`,
    `<body class="packet"><header class="bar"><h1>The packet of ${account}, as the customer would read it</h1>
<nav aria-label="Pages of our own"><a href="/accounts/${account}.html">The account</a><a href="/packets">All packets</a></nav></header>
<main><iframe src="${origin}/${account}?turn=${turn}" title="Packet of ${account}"></iframe></main></body>`,
  );

/** Where the preview of packets could not be started. */
export const brokenPage = (message: string): string =>
  shell('No preview', `<main><h1>The packet cannot be shown</h1><pre>${escapeHtml(message)}</pre></main>`);
