/**
 * The tree of tags, laid out in reading order before anything is drawn, and kept in step with the drawing:
 * content of one tag is marked together, artifacts apart and by what they are.
 */
import type { Tag, TagPath } from '../../templates/layout-words.ts';
import type { Artifact } from './drawing.ts';
import { dictionaryOf, pdfString, structureRootOf } from './pdf-internals.ts';

/** From the top left of the page. */
export type Extent = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

const ARTIFACTS: Readonly<Record<Artifact, string>> = {
  layout: '/Type /Layout',
  repeat: '/Type /Pagination',
  header: '/Type /Pagination /Subtype /Header',
  footer: '/Type /Pagination /Subtype /Footer',
  watermark: '/Type /Pagination /Subtype /Watermark',
};

export class PdfStructure {
  readonly #doc: PDFKit.PDFDocument;
  readonly #root: PDFKit.PDFStructureElement;
  readonly #elements = new Map<Tag, PDFKit.PDFStructureElement>();
  readonly #places = new Map<Tag, number>();
  readonly #notes: PDFKit.PDFStructureElement[] = [];
  #current: TagPath | Artifact | undefined;

  constructor(doc: PDFKit.PDFDocument, paths: readonly TagPath[]) {
    this.#doc = doc;
    this.#root = doc.struct('Document');
    doc.addStructure(this.#root);
    paths.forEach((path, place) => {
      this.#elementOf(path);
      const tag = path.at(-1);
      if (tag) this.#places.set(tag, place);
    });
  }

  /** @returns where a path stands in reading order; a part of a text stands where its text does. */
  placeOf(path: TagPath): number {
    const known = path.findLast((tag) => this.#places.has(tag));
    return (known && this.#places.get(known)) ?? -1;
  }

  /** From here on, what is drawn belongs to the innermost tag of a path, or is an artifact. */
  mark(mark: TagPath | Artifact): void {
    if (this.#current === mark) return;
    this.closeContent();
    if (typeof mark === 'string') this.#doc.addContent(`/Artifact <<${ARTIFACTS[mark]}>> BDC`);
    else this.#elementOf(mark).add(this.#doc.markStructureContent(mark.at(-1)?.role ?? 'Document'));
    this.#current = mark;
  }

  /** Ends what is marked; a page ends with nothing open. */
  closeContent(): void {
    // PDFKit's own way to mark artifacts knows no subtypes, so it does not know of ours.
    if (typeof this.#current === 'string') this.#doc.addContent('EMC');
    else if (this.#current) this.#doc.endMarkedContent();
    this.#current = undefined;
  }

  /** Tells where on the current page a figure stands, once. */
  placeFigure(path: TagPath, { x, y, width, height }: Extent): void {
    const figure = path.find(({ role }) => role === 'Figure');
    const element = figure && this.#elements.get(figure);
    if (!element) return;
    const { data } = dictionaryOf(element);
    const bottom = this.#doc.page.height - y - height;
    data.A ??= { O: 'Layout', Placement: 'Block', BBox: [x, bottom, x + width, bottom + height] };
  }

  elementOf(tag: Tag): PDFKit.PDFStructureElement | undefined {
    return this.#elements.get(tag);
  }

  /**
   * Ends a link whose annotations are on the current page. PDFKit takes the page that is current when an
   * element ends for that of its annotations, so a link that runs over a page is one element on each.
   */
  endLink(tag: Tag): void {
    this.#elements.get(tag)?.end();
    this.#elements.delete(tag);
  }

  /** Ends all elements, and names the notes, since each must be told from the others. */
  end(): void {
    const names = this.#notes.flatMap((note, index) => {
      const dictionary = dictionaryOf(note);
      const name = pdfString(`note-${String(index + 1).padStart(4, '0')}`);
      dictionary.data.ID = name;
      return [name, dictionary];
    });
    if (names.length > 0) structureRootOf(this.#doc).IDTree = { Names: names };
    for (const element of [...this.#elements.values()].reverse()) element.end();
    this.#root.end();
  }

  #elementOf(path: TagPath): PDFKit.PDFStructureElement {
    const tag = path.at(-1);
    if (!tag) return this.#root;
    const known = this.#elements.get(tag);
    if (known) return known;
    const parent = this.#elementOf(path.slice(0, -1));
    const options = { ...(tag.alt && { alt: tag.alt }), ...(tag.scope && { scope: tag.scope }) };
    const element = this.#doc.struct(tag.role, options);
    if (tag.role === 'L') {
      dictionaryOf(element).data.A = { O: 'List', ListNumbering: tag.numbering ?? 'None' };
    }
    if (tag.role === 'Note') this.#notes.push(element);
    parent.add(element);
    this.#elements.set(tag, element);
    return element;
  }
}
