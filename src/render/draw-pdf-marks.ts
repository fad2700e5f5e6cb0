/** The shapes of charts and marks as PDF paths. */
import type { Paint, Primitive } from '../../templates/chart/primitive.ts';
import type { Theme } from '../../templates/theme.ts';
import type { Marks } from './drawing.ts';

/** Draws marks where they stand on the current page. */
export function drawPdfMarks(doc: PDFKit.PDFDocument, { x, y, marks }: Marks, { colours }: Theme): void {
  doc.save().translate(x, y);
  for (const mark of marks) {
    if (mark.kind === 'hold') continue;
    trace(doc, mark);
    paint(doc, mark, (tone) => colours[tone]);
  }
  doc.restore();
}

function trace(doc: PDFKit.PDFDocument, mark: Exclude<Primitive, { kind: 'hold' }>): void {
  switch (mark.kind) {
    case 'rect':
      doc.rect(mark.x, mark.y, mark.width, mark.height);
      return;
    case 'line':
      doc.moveTo(mark.x1, mark.y1).lineTo(mark.x2, mark.y2);
      return;
    case 'circle':
      doc.circle(mark.cx, mark.cy, mark.r);
      return;
    case 'path':
      doc.path(mark.d);
  }
}

function paint(
  doc: PDFKit.PDFDocument,
  { fill, stroke, strokeWidth, dash }: Paint,
  colour: (tone: NonNullable<Paint['fill']>) => string,
): void {
  if (stroke) {
    doc.lineWidth(strokeWidth ?? 1);
    if (dash) doc.dash(dash[0], { space: dash[1] });
    else doc.undash();
  }
  if (fill && stroke) doc.fillAndStroke(colour(fill), colour(stroke));
  else if (fill) doc.fill(colour(fill));
  else if (stroke) doc.stroke(colour(stroke));
}
