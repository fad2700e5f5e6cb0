import { describe, expect, it } from 'vitest';
import { drawState, keyOf, packetOf } from '../../src/site/dev/draw-state.ts';
import type { ContentFault, ContentState } from '../../src/views/site/content-state.ts';

const fault = (change: Partial<ContentFault> = {}): ContentFault => ({
  severity: 'error',
  file: 'content/book.yaml',
  line: 3,
  column: 7,
  code: 'value-invalid',
  message: 'It is wrong.',
  hint: 'Mend it.',
  frame: ['3 | a: <b>', '  |    ^^^'],
  handbook: '/handbook/content-format.html',
  ...change,
});
const state = (change: Partial<ContentState> = {}): ContentState => ({
  turn: 1,
  faults: [],
  breakdown: null,
  wholeAt: '2026-01-02T03:04:05Z',
  isOld: false,
  ...change,
});

describe('drawState', () => {
  it('is nothing where nothing is wrong', () => {
    expect(drawState(state(), true, null)).toBe('');
  });
  it('keeps warnings in the strip until they are asked for', () => {
    const warned = state({ faults: [fault({ severity: 'warning' })] });
    expect(drawState(warned, false, null)).toContain('1 warning.');
    expect(drawState(warned, false, null)).not.toContain('book.yaml');
    expect(drawState(warned, true, null)).toContain('content/book.yaml:3:7');
  });
  it('tells errors before warnings, each with its place, frame, hint and page of the handbook', () => {
    const faults = [fault(), fault({ severity: 'warning', code: 'packet-draft' })];
    const html = drawState(state({ isOld: true, faults }), true, null);
    expect(html.indexOf('Errors')).toBeLessThan(html.indexOf('Warnings'));
    expect(html).toContain('<code>content/book.yaml:3:7</code>');
    expect(html).toContain('3 | a: &#60;b&#62;\n  |    <b>^^^</b>');
    expect(html).toContain('Mend it.');
    expect(html).toContain('href="/handbook/content-format.html"');
    expect(html).toContain('This page is old');
  });
  it('lets nothing in content become markup', () => {
    const sly = '<img src=x onerror="alert(1)">';
    const faults = [fault({ message: sly, hint: sly, file: sly })];
    expect(drawState(state({ isOld: true, faults, breakdown: sly }), true, null)).not.toContain('<img');
  });
  it('says where there is no page at all', () => {
    expect(drawState(state({ isOld: true, wholeAt: null, faults: [fault()] }), false, null)).toContain(
      'No page can be drawn',
    );
  });
});

it('takes another fault for another state, and another warning for the same', () => {
  const one = state({ faults: [fault()] });
  expect(keyOf(one)).not.toBe(keyOf(state({ faults: [fault({ line: 4 })] })));
  expect(keyOf(one)).toBe(keyOf(state({ turn: 9, faults: [fault(), fault({ severity: 'warning' })] })));
});

it.each([
  ['/accounts/acme.html', '/packets/acme'],
  ['/accounts.html', null],
  ['/index.html', null],
])('knows the packet of %s: %s', (page, packet) => {
  expect(packetOf(page)).toBe(packet);
});
