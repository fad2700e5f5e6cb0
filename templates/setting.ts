import type { CustomerPacket } from '../src/views/customer-packet.ts';
import type { Setting } from './fragment.ts';
import { gridOf, THEMES } from './theme.ts';

/** @returns what every template of this packet shares. */
export function settingOf(packet: CustomerPacket): Setting {
  return {
    theme: THEMES[packet.theme],
    grid: gridOf(packet.paper),
    words: packet.words,
    direction: packet.direction,
  };
}
