/** The ways through a PDF: contents, outline and links, each with the page and height that it leads to. */
import { isRef, isText, type PdfDict, type PdfValue } from './pdf-objects.ts';
import { elementsOf, type TaggedElement, type TaggedPdf, textsAsHeard } from './read-tagged-pdf.ts';

export type Way = {
  readonly text: string;
  /** Counted from one. */
  readonly page: number;
  /** From the top of the page. */
  readonly top: number;
};

/** @returns the entries of the contents, each with where its link leads. */
export function contentsOf(pdf: TaggedPdf): readonly Way[] {
  const texts = textsAsHeard(pdf).filter(({ within }) => within.includes('TOCI'));
  const links = elementsOf(pdf.root).filter((element) => element.role === 'Link' && isIn(element, 'TOCI'));
  return links.map(({ kids }, index) => {
    const annotation = kids.flatMap((kid) => (kid.kind === 'annotation' ? [{ ref: kid.ref }] : []))[0];
    const action = pdf.objects.dict(pdf.objects.dict(annotation).A);
    return { text: texts[index]?.text.trim() ?? '', ...placeOf(pdf, named(pdf, action.D)) };
  });
}

function isIn(element: TaggedElement, role: string): boolean {
  return element.role === role || (element.parent !== undefined && isIn(element.parent, role));
}

function named({ objects, catalogue }: TaggedPdf, name: PdfValue | undefined): PdfValue {
  const names = objects.array(objects.dict(objects.dict(catalogue.Names).Dests).Names);
  const at = names.findIndex(
    (known) => isText(known) && isText(name ?? null) && known.text === objects.text(name),
  );
  return at < 0 ? null : (names[at + 1] ?? null);
}

function placeOf({ objects, pages }: TaggedPdf, destination: PdfValue | undefined) {
  const [page, , , y] = objects.array(destination);
  const index = pages.findIndex(({ ref }) => isRef(page) && ref === page.ref);
  const height = Number(objects.array(pages[index]?.dict.MediaBox)[3]);
  return { page: index + 1, top: Math.round(height - Number(y)) };
}

/** @returns the outline, flat, in order. */
export function outlineOf(pdf: TaggedPdf): readonly Way[] {
  const { objects, catalogue } = pdf;
  const ways: Way[] = [];
  let item: PdfDict | undefined = objects.dict(objects.dict(catalogue.Outlines).First);
  while (item) {
    ways.push({ text: objects.text(item.Title) ?? '', ...placeOf(pdf, item.Dest) });
    item = item.Next === undefined ? undefined : objects.dict(item.Next);
  }
  return ways;
}

/** @returns the page of each section, by its headline. */
export function sectionPages(pdf: TaggedPdf): readonly number[] {
  return elementsOf(pdf.root)
    .filter(({ role }) => role === 'H2')
    .map(({ kids }) => kids.flatMap((kid) => (kid.kind === 'content' ? [kid.page + 1] : []))[0] ?? 0);
}
