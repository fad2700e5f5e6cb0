/** Keeps the tree of tags in step with the drawing: content of one tag is marked together, artifacts apart. */
import type { Tag } from '../../templates/layout-words.ts';

type Tags = readonly Tag[] | undefined;

export class PdfStructure {
  readonly #doc: PDFKit.PDFDocument;
  readonly #root: PDFKit.PDFStructureElement;
  readonly #elements = new Map<Tag, PDFKit.PDFStructureElement>();
  #current: Tags;
  #isOpen = false;

  constructor(doc: PDFKit.PDFDocument) {
    this.#doc = doc;
    this.#root = doc.struct('Document');
    doc.addStructure(this.#root);
  }

  /** From here on, what is drawn belongs to the innermost tag; undefined marks an artifact. */
  mark(tags: Tags): void {
    if (this.#isOpen && this.#current === tags) return;
    this.closeContent();
    const tag = tags?.at(-1);
    if (tags && tag) {
      const element = this.#elementOf(tags, tags.length - 1);
      element.add(this.#doc.markStructureContent(roleOf(tag)));
    } else this.#doc.markContent('Artifact', { type: 'Layout' });
    this.#current = tags;
    this.#isOpen = true;
  }

  /** Ends what is marked; a page ends with nothing open. */
  closeContent(): void {
    if (this.#isOpen) this.#doc.endMarkedContent();
    this.#isOpen = false;
    this.#current = undefined;
  }

  /** @returns options that tie a link's annotation to its tag. */
  linkOptions(tag: Tag): PDFKit.Mixins.AnnotationOption {
    const structParent = this.#elements.get(tag);
    return structParent ? ({ structParent } as PDFKit.Mixins.AnnotationOption) : {};
  }

  end(): void {
    for (const element of [...this.#elements.values()].reverse()) element.end();
    this.#root.end();
  }

  #elementOf(tags: readonly Tag[], depth: number): PDFKit.PDFStructureElement {
    const tag = tags[depth];
    if (!tag) return this.#root;
    const known = this.#elements.get(tag);
    if (known) return known;
    const parent = depth === 0 ? this.#root : this.#elementOf(tags, depth - 1);
    const options = { ...(tag.alt && { alt: tag.alt }), ...(tag.scope && { scope: tag.scope }) };
    const element = this.#doc.struct(roleOf(tag), options);
    parent.add(element);
    this.#elements.set(tag, element);
    return element;
  }
}

function roleOf({ role }: Tag): string {
  return role;
}
