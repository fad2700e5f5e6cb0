import { type DrawnDocument, isInternal } from '../src/views/internal-document.ts';
import type { Setting } from './fragment.ts';
import { gridOf, THEMES } from './theme.ts';

/** @returns what every template of this packet shares. */
export function settingOf(packet: DrawnDocument): Setting {
  return {
    theme: THEMES[packet.theme],
    grid: gridOf(packet.paper),
    words: packet.words,
    direction: packet.direction,
    label: '',
    // Our own people read much at a time.
    tableType: isInternal(packet) ? 'small' : 'body',
  };
}
