import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';

const POINTS_PER_INCH = 72;

// One page at a time per worker thread, and no picture twice: threads and a cache of their own would only cost.
sharp.concurrency(1);
sharp.cache(false);

/** @returns a PNG of a page's SVG at a resolution, which the file carries; the same bytes for the same page. */
export async function rasterise(
  svg: string,
  page: { readonly width: number; readonly height: number },
  dpi: number,
): Promise<Uint8Array> {
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'width', value: Math.round((page.width * dpi) / POINTS_PER_INCH) },
    font: { loadSystemFonts: false },
    background: '#ffffff',
  });
  const image = resvg.render();
  const { width, height } = image;
  const png = await sharp(image.pixels, { raw: { width, height, channels: 4 } })
    // Only the density: metadata as a whole would bring a colour profile, and take each pixel through it.
    // The page is opaque; to drop its fourth channel costs more than to pack it.
    .withDensity(dpi)
    .png({ compressionLevel: 3 })
    .toBuffer();
  return new Uint8Array(png);
}
