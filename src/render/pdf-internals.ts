/** What PDFKit keeps as plain fields and its type declarations know nothing of, in one place. */

/** The entries of a PDF object, open until it is ended. Text is a `String`, a name a `string`. */
export type PdfDictionary = Record<string, unknown>;

type Reference = { readonly data: PdfDictionary };

/** @returns the document's catalogue. */
export function catalogueOf(doc: PDFKit.PDFDocument): PdfDictionary {
  return (doc as unknown as { readonly _root: Reference })._root.data;
}

/** @returns how the document wishes to be shown. */
export function viewerPreferencesOf(doc: PDFKit.PDFDocument): PdfDictionary {
  return (catalogueOf(doc).ViewerPreferences as Reference).data;
}

/** @returns the root of the tree of tags. */
export function structureRootOf(doc: PDFKit.PDFDocument): PdfDictionary {
  return (doc.getStructTreeRoot() as unknown as Reference).data;
}

/** @returns an element's dictionary, to be referred to, and its entries. */
export function dictionaryOf(element: PDFKit.PDFStructureElement): Reference {
  return (element as unknown as { readonly dictionary: Reference }).dictionary;
}

/** @returns text as PDFKit wants it, which writes a plain string as a name. */
export function pdfString(text: string): unknown {
  return new String(text);
}
