import PDFDocument from 'pdfkit';
import type { DrawnDocument } from '../views/internal-document.ts';
import { catalogueOf, viewerPreferencesOf } from './pdf-internals.ts';
import { pdfInfo, writeMetadata } from './pdf-metadata.ts';

/** @returns an empty document that says whose it is, in which language, and that it is tagged. */
export function openPdf(packet: DrawnDocument): PDFKit.PDFDocument {
  const info = pdfInfo(packet);
  const doc = new PDFDocument({
    autoFirstPage: false,
    // No default font: the fourteen built-in ones are never used.
    font: '',
    lang: packet.locale,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    info,
  });
  writeMetadata(doc, info, packet.locale);
  // A page is called what is printed on it, and the cover is counted.
  catalogueOf(doc).PageLabels = { Nums: [0, { S: 'D' }] };
  // Pages that face each other lie as they are read.
  if (packet.direction === 'rtl') viewerPreferencesOf(doc).Direction = 'R2L';
  return doc;
}

/** @returns all that is written to a document, once it is ended. */
export function bytesOf(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
  });
}
