/** From packet to pages: set the galley, paginate it, put the pieces where they belong, add what counts pages. */
import { settingOf } from '../../templates/setting.ts';
import { type DrawnDocument, isInternal } from '../views/internal-document.ts';
import { buildGalley, linesAsRead } from './build-galley.ts';
import { checkPage } from './check-page.ts';
import type { ComposedPacket } from './drawing.ts';
import type { FontSet } from './fonts/font-set.ts';
import { bodyPage, coverPage } from './place-pieces.ts';
import { planPages } from './plan-pages.ts';
import { readingOrder } from './reading-order.ts';
import { setFurniture } from './set-furniture.ts';
import { setGalley } from './set-galley.ts';

/** @returns a packet's pages and how they are read. Throws a PageOverflowError rather than clip anything. */
export async function composePages(packet: DrawnDocument, fonts: FontSet): Promise<ComposedPacket> {
  const setting = settingOf(packet);
  const galley = buildGalley(packet, setting);
  const pieces = await setGalley(galley.lines, fonts, packet.direction);
  const plans = planPages(packet, galley, pieces, setting);
  const body = plans.map((plan) => bodyPage(plan, galley, pieces, setting));
  const furniture = await setFurniture(packet, { plans, pages: body }, setting, fonts);
  const covers = isInternal(packet) ? [] : [coverPage(furniture.cover, setting)];
  const pages = [...covers, ...body].map((page, index) => {
    const items = [...(furniture.below[index] ?? []), ...page.items, ...(furniture.above[index] ?? [])];
    const whole = { ...page, items };
    checkPage(whole, {
      accountId: packet.account.id,
      number: index + 1,
      atOf: (line) => (index < covers.length ? 'cover' : (galley.entries[line]?.at ?? 'page')),
    });
    return whole;
  });
  return { pages, order: readingOrder([...furniture.lines, ...linesAsRead(galley)]) };
}
