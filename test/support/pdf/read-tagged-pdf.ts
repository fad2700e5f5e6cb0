/** A tagged PDF as one who listens gets it: its tree of tags, and what each leaf of it says. */
import type { PacketTexts } from '../packet-texts.ts';
import { type PageContent, readContent } from './pdf-content.ts';
import { isRef, type PdfDict, PdfObjects, type PdfRef, type PdfValue } from './pdf-objects.ts';

export type TaggedElement = {
  readonly role: string;
  readonly dict: PdfDict;
  readonly ref: number;
  readonly parent: TaggedElement | undefined;
  readonly kids: readonly TaggedKid[];
};
export type TaggedKid =
  | { readonly kind: 'element'; readonly element: TaggedElement }
  | { readonly kind: 'content'; readonly page: number; readonly mcid: number }
  | { readonly kind: 'annotation'; readonly page: number; readonly ref: number };

export type TaggedPage = PageContent & { readonly dict: PdfDict; readonly ref: number };
export type TaggedPdf = {
  readonly objects: PdfObjects;
  readonly catalogue: PdfDict;
  readonly pages: readonly TaggedPage[];
  readonly root: TaggedElement;
};

/** Reads a PDF by its own objects. */
export function readTaggedPdf(bytes: Uint8Array): TaggedPdf {
  const objects = new PdfObjects(bytes);
  const catalogue = objects.dict(objects.trailer.Root);
  const pages = objects.array(objects.dict(catalogue.Pages).Kids).map((page) => {
    const dict = objects.dict(page);
    return { dict, ref: isRef(page) ? page.ref : 0, ...readContent(objects, dict) };
  });
  const pageOf = (value: PdfValue | undefined): number =>
    pages.findIndex(({ ref }) => isRef(value) && ref === value.ref);
  const [document] = objects.array(objects.dict(catalogue.StructTreeRoot).K);
  if (!isRef(document)) throw new Error('The tree of tags has no root.');
  return { objects, catalogue, pages, root: readElement(document, undefined) };

  function readElement({ ref }: PdfRef, parent: TaggedElement | undefined): TaggedElement {
    const dict = objects.dict({ ref });
    const kids: TaggedKid[] = [];
    const element: TaggedElement = { role: String(dict.S).slice(1), dict, ref, parent, kids };
    for (const kid of objects.array(dict.K)) kids.push(readKid(kid, element));
    return element;
  }

  function readKid(kid: PdfValue, parent: TaggedElement): TaggedKid {
    if (typeof kid === 'number') return { kind: 'content', page: pageOf(parent.dict.Pg), mcid: kid };
    const { Type, Pg, MCID, Obj } = objects.dict(kid);
    const page = pageOf(Pg ?? parent.dict.Pg);
    if (Type === '/MCR') return { kind: 'content', page, mcid: Number(MCID) };
    if (Type === '/OBJR') return { kind: 'annotation', page, ref: isRef(Obj) ? Obj.ref : 0 };
    if (!isRef(kid)) throw new Error('A tag that is no object of its own.');
    return { kind: 'element', element: readElement(kid, parent) };
  }
}

/** @returns an element and all below it, in order. */
export function elementsOf(element: TaggedElement): readonly TaggedElement[] {
  return [element, ...element.kids.flatMap((kid) => (kid.kind === 'element' ? elementsOf(kid.element) : []))];
}

/** A text and the roles that it stands in, outermost first. */
export type HeardText = { readonly within: readonly string[]; readonly text: string };

/** @returns the text of each leaf that has any, in the order of the tree. */
export function textsAsHeard({ pages, root }: TaggedPdf): readonly HeardText[] {
  const texts = pages.map(({ stretches }) => {
    const byMark = new Map<number, string>();
    for (const { mcid, text } of stretches) {
      if (mcid !== undefined) byMark.set(mcid, (byMark.get(mcid) ?? '') + text);
    }
    return byMark;
  });
  return elementsOf(root).flatMap((element) => {
    const own = element.kids.map((kid) =>
      kid.kind === 'content' ? (texts[kid.page]?.get(kid.mcid) ?? '') : '',
    );
    return own.some((text) => text !== '') ? [{ within: rolesAround(element), text: own.join('') }] : [];
  });
}

function rolesAround({ role, parent }: TaggedElement): readonly string[] {
  return parent ? [...rolesAround(parent), role] : [role];
}

/** The contents are a section within the cover; they say again what the sections say. */
export const isContents = (roles: readonly string[]): boolean =>
  roles.filter((role) => role === 'Sect').length > 1;

/** @returns what a PDF says to one who listens, its contents left out. */
export function pdfTexts(pdf: TaggedPdf): PacketTexts {
  const figures = elementsOf(pdf.root).filter(({ role }) => role === 'Figure');
  return {
    texts: textsAsHeard(pdf).flatMap(({ within, text }) => (isContents(within) ? [] : [text])),
    alternatives: figures.map(({ dict }) => pdf.objects.text(dict.Alt) ?? ''),
  };
}
