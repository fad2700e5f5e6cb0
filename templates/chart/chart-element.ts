import type { Chart } from '../../src/views/chart.ts';
import type { Setting } from '../fragment.ts';
import { type Box, box, colour, drawing, type Tag, type Text, text } from '../layout-words.ts';
import { layoutChart } from './layout-chart.ts';
import type { Label } from './primitive.ts';
import { estimateWidth } from './wrap-label.ts';

/** @returns the chart for a page: shapes in a drawing, labels as text boxes over it, set in the page's fonts. */
export function chartElement(chart: Chart, width: number, setting: Setting, tag: Tag): Box {
  const { theme, words, direction } = setting;
  const chartDrawing = layoutChart(chart, { width, words: words.chart, direction });
  const height = Math.ceil(chartDrawing.height) + 2;
  return box(
    [
      drawing(chartDrawing.marks, { width, height }),
      ...chartDrawing.labels.map((label) => labelText(label, setting)),
    ],
    { position: 'relative', width, height },
    tag,
  );

  function labelText(label: Label, { theme: { colours } }: Setting): Text {
    // Wider than the text so that it never wraps; the anchor decides on which side the air lies.
    const room = Math.ceil(estimateWidth(label.text, label.size) * 1.25) + 12;
    // The page mirrors its boxes, a chart is mirrored already: where the label stood before.
    const isMirrored = direction === 'rtl';
    const x = isMirrored ? width - label.x : label.x;
    const anchor = isMirrored ? OPPOSITE[label.anchor] : label.anchor;
    const left = { start: x, middle: x - room / 2, end: x - room }[anchor];
    const line = Math.round(label.size * 1.4);
    return text(label.text, {
      colour: colours[label.tone] ?? colour(theme, 'ink'),
      weight: label.strong ? 600 : 400,
      style: {
        fontSize: label.size,
        lineHeight: `${line}px`,
        whiteSpace: 'nowrap',
        textAlign: anchor === 'middle' ? 'center' : anchor,
        position: 'absolute',
        left,
        top: Math.round(label.y) - Math.round(line * 0.74),
        width: room,
      },
    });
  }
}

const OPPOSITE = { start: 'end', middle: 'middle', end: 'start' } as const;
