/** Who made the document, when, for whom: told twice, in the information dictionary and as XMP. */

import { escapeXml } from '../../templates/chart/svg-text.ts';
import type { DrawnDocument } from '../views/internal-document.ts';

export type PdfInfo = {
  readonly Title: string;
  readonly Author: string;
  readonly Subject: string;
  readonly Creator: string;
  readonly Producer: string;
  readonly CreationDate: Date;
  readonly ModDate: Date;
};

/** @returns what the document says of itself; its only date is the packet's as-of date. */
export function pdfInfo(packet: DrawnDocument): PdfInfo {
  const date = new Date(`${packet.asOf}T00:00:00Z`);
  return {
    Title: `${packet.account.name} – ${packet.cover.title}`,
    Author: packet.vendor.name,
    Subject: packet.cover.period,
    Creator: 'Rapport',
    Producer: 'Rapport',
    CreationDate: date,
    ModDate: date,
  };
}

/**
 * Makes PDFKit write our XMP in place of its own, which takes names for XML as they are and cannot say PDF/UA
 * without a set of glyph ids that few fonts get right.
 */
export function writeMetadata(doc: PDFKit.PDFDocument, info: PdfInfo, locale: string): void {
  const writer = doc as unknown as { _addInfo: () => void; appendXML(xml: string): void };
  writer._addInfo = () => writer.appendXML(xmpOf(info, locale));
}

function xmpOf(info: PdfInfo, locale: string): string {
  const date = info.CreationDate.toISOString().replace('.000', '');
  const alternatives = (text: string): string =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  return `<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternatives(info.Title)}</dc:title>
<dc:description>${alternatives(info.Subject)}</dc:description>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(info.Author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${escapeXml(locale)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:CreatorTool>${escapeXml(info.Creator)}</xmp:CreatorTool>
<pdf:Producer>${escapeXml(info.Producer)}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>`;
}
