import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of a PDF as a reader copies it, with its metadata, its outline and its link targets. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const parts: string[] = [
    JSON.stringify(await document.getMetadata()),
    JSON.stringify(await document.getOutline()),
  ];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    parts.push(
      content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    );
    parts.push(JSON.stringify(await page.getAnnotations()));
  }
  await task.destroy();
  return parts.join('\n');
}
