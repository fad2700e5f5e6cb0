import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { packetStyle } from '../../src/packets/styles/packet-style.ts';
import { ODD, RICH, RTL, THIN } from '../support/sample-packets.ts';

const sheetOf = (packet: Parameters<typeof packetStyle>[0]): string =>
  packetStyle(packet).css.replace(/@font-face\{[^}]*\}/g, '');

describe('the style sheet of a packet', () => {
  test('has the hash by which the page’s policy names it', () => {
    const { css, hash } = packetStyle(THIN);
    expect(hash).toBe(`sha256-${createHash('sha256').update(css).digest('base64')}`);
  });

  test('carries its fonts, and not a byte for scripts that it does not use', () => {
    expect(packetStyle(THIN).css).not.toContain('Rapport Scripts";font-weight');
    expect(packetStyle(THIN).css.length).toBeLessThan(160_000);
    expect(packetStyle(RTL).css.match(/"Rapport Scripts";font-weight/g)).toHaveLength(2);
    expect(packetStyle(ODD).css.length).toBeLessThan(450_000);
    expect(packetStyle(RICH).css).not.toMatch(/url\((?!data:)/);
  });

  test('numbers the sheets that a browser prints in the packet’s words, on the side where a line ends', () => {
    expect(sheetOf(THIN)).toContain('@bottom-right{content:"Page " counter(page) " of " counter(pages) ""');
    expect(sheetOf(RTL)).toContain('@bottom-left{content:"صفحة " counter(page) " من " counter(pages) ""');
    expect(sheetOf(RTL)).toContain('@bottom-right{content:"شركة الاتصالات العربية · المراجعة السنوية 2026"');
  });

  test('says of a draft that it is one at the head of every sheet', () => {
    expect(sheetOf(ODD)).toContain('@top-center{content:"Entwurf, nicht freigegeben"');
    expect(sheetOf(RICH)).not.toContain('@top-center');
  });

  test('holds a name as text, whatever the name is', () => {
    const name = 'A"}</style><script>alert(1)</script>\\';
    const sheet = sheetOf({ ...THIN, account: { id: 'a', name } });
    expect(sheet).toContain(
      '@bottom-left{content:"A\\22 }\\3c /style>\\3c script>alert(1)\\3c /script>\\5c  ·',
    );
    expect(sheet).not.toContain('</');
  });
});
