/** The places of a page that lead elsewhere: one annotation for each line of a link, tied to its tag. */
import type { Tag } from '../../templates/layout-words.ts';
import type { TextRun } from './drawing.ts';
import { pdfString } from './pdf-internals.ts';
import type { Extent, PdfStructure } from './pdf-structure.ts';

type LinkLine = { readonly tag: Tag; readonly extent: Extent; readonly texts: ReadonlySet<string> };

export class PdfLinks {
  #lines: LinkLine[] = [];

  /** Takes note of a run that is part of a link; what stands beside it in the same link becomes one place. */
  add({ x, y, width, ascent, descent, owner }: TextRun): void {
    const tag = owner.tags.findLast(({ href, to }) => href !== undefined || to !== undefined);
    if (!tag) return;
    const line = {
      tag,
      texts: new Set([owner.source]),
      extent: { x, y: y - ascent, width, height: ascent + descent },
    };
    const last = this.#lines.at(-1);
    if (last?.tag === tag && last.extent.y === line.extent.y) {
      const texts = new Set([...last.texts, owner.source]);
      this.#lines.splice(-1, 1, { tag, texts, extent: around(last.extent, line.extent) });
    } else this.#lines.push(line);
  }

  /** Writes the annotations of the current page. */
  write(doc: PDFKit.PDFDocument, structure: PdfStructure): void {
    for (const { tag, extent, texts } of this.#lines) {
      const { x, y, width, height } = extent;
      const options = {
        structParent: structure.elementOf(tag),
        Contents: pdfString([...texts].join(' ')),
      } as unknown as PDFKit.Mixins.AnnotationOption;
      if (tag.href !== undefined) doc.link(x, y, width, height, tag.href, options);
      else if (tag.to !== undefined) doc.goTo(x, y, width, height, tag.to, options);
    }
    for (const tag of new Set(this.#lines.map((line) => line.tag))) structure.endLink(tag);
    this.#lines = [];
  }
}

function around(a: Extent, b: Extent): Extent {
  const x = Math.min(a.x, b.x);
  return {
    x,
    y: a.y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.height, b.height),
  };
}
