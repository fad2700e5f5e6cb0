/** From packet to pages: set the galley, paginate it, put the pieces where they belong, add head and foot. */
import { settingOf } from '../../templates/setting.ts';
import type { CustomerPacket } from '../views/customer-packet.ts';
import { buildGalley } from './build-galley.ts';
import { checkPage } from './check-page.ts';
import type { ComposedPage } from './drawing.ts';
import type { FontSet } from './fonts/font-set.ts';
import { bodyPage, coverPage } from './place-pieces.ts';
import { planPages } from './plan-pages.ts';
import { setFurniture } from './set-furniture.ts';
import { setGalley } from './set-galley.ts';

/** @returns the pages of a packet, cover first. Throws a PageOverflowError rather than clip anything. */
export async function composePages(packet: CustomerPacket, fonts: FontSet): Promise<readonly ComposedPage[]> {
  const setting = settingOf(packet);
  const galley = buildGalley(packet, setting);
  const pieces = await setGalley(galley.lines, fonts, packet.direction);
  const plans = planPages(packet, galley, pieces, setting);
  const furniture = await setFurniture(packet, plans, setting, fonts);
  const pages = [
    coverPage(pieces[0], setting),
    ...plans.map((plan) => bodyPage(plan, galley, pieces, setting)),
  ];
  return pages.map((page, index) => {
    const items = [...(furniture.below[index] ?? []), ...page.items, ...(furniture.above[index] ?? [])];
    const whole = { ...page, items };
    checkPage(whole, {
      accountId: packet.account.id,
      number: index + 1,
      atOf: (line) => galley.entries[line]?.at ?? 'cover',
    });
    return whole;
  });
}
