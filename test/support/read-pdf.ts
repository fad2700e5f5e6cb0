import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type ReadPdf = {
  /** The text of each page as it is copied, artifacts left out, runs of spaces as one. */
  readonly pages: readonly string[];
  /** The texts of each page's artifacts. */
  readonly artifacts: readonly string[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly links: readonly string[];
  readonly roles: ReadonlySet<string>;
};

type Node = { readonly role?: string; readonly children?: readonly Node[] };

/** Reads a PDF as a stranger would. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: string[] = [];
  const artifacts: string[] = [];
  const links: string[] = [];
  const roles = new Set<string>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { text, artifact } = partText((await page.getTextContent({ includeMarkedContent: true })).items);
    pages.push(text);
    artifacts.push(artifact);
    for (const { url } of await page.getAnnotations()) if (typeof url === 'string') links.push(url);
    collectRoles((await page.getStructTree()) as Node | null, roles);
  }
  const { info } = await pdf.getMetadata();
  await task.destroy();
  return { pages, artifacts, info: info as Record<string, unknown>, links, roles };
}

function partText(items: readonly object[]): { text: string; artifact: string } {
  const open: boolean[] = [];
  const parts = { text: '', artifact: '' };
  for (const item of items) {
    if ('str' in item && 'hasEOL' in item) {
      parts[open.includes(true) ? 'artifact' : 'text'] += `${item.str}${item.hasEOL ? '\n' : ''}`;
    } else if ('type' in item && String(item.type).startsWith('begin')) {
      open.push('tag' in item && item.tag === 'Artifact');
    } else {
      open.pop();
      parts.text += ' ';
    }
  }
  return { text: squeeze(parts.text), artifact: squeeze(parts.artifact) };
}

/** Between two marked parts there may or may not be a space: what matters is that parts do not mix. */
function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function collectRoles(node: Node | null, roles: Set<string>): void {
  if (!node) return;
  if (node.role) roles.add(node.role);
  for (const child of node.children ?? []) collectRoles(child, roles);
}
