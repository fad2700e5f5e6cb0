/** Figures of one year that cannot be true together: parts above their whole. */
import type { Finding } from '../model/finding.ts';
import { settle } from '../model/settle.ts';
import type { BookDraft } from './draft.ts';
import { findNumber } from './places.ts';

type Placed = Omit<Finding, 'document'>;

/** Wallets below our own revenue, hours and orders above what they are part of. All amounts of a file have one currency. */
export function checkEffort(book: BookDraft): Finding[] {
  return [...book.accounts.values()].flatMap(({ internalYears }) =>
    internalYears.flatMap(({ path: document, raw }) =>
      [...checkWallet(raw), ...checkHours(raw), ...checkOrders(raw)].map((one) => ({ ...one, document })),
    ),
  );
}

function checkWallet(raw: unknown): Placed[] {
  const spend = findNumber(raw, 'wallet.spend');
  const revenue = findNumber(raw, 'revenue');
  if (spend === undefined || revenue === undefined || spend >= revenue) return [];
  return [{ code: 'wallet-below-revenue', path: ['wallet', 'spend'], args: { spend, revenue } }];
}

function checkHours(raw: unknown): Placed[] {
  const hours = findNumber(raw, 'effort.hours');
  const advice = findNumber(raw, 'effort.adviceHours');
  const presales = findNumber(raw, 'effort.presalesHours');
  if (hours === undefined) return [];
  const parts = settle((advice ?? 0) + (presales ?? 0));
  if (parts <= hours) return [];
  return [{ code: 'effort-hours-over', path: ['effort', 'hours'], args: { hours, parts } }];
}

function checkOrders(raw: unknown): Placed[] {
  const quotes = findNumber(raw, 'effort.quotes');
  const orders = findNumber(raw, 'effort.orders');
  if (quotes === undefined || orders === undefined || orders <= quotes) return [];
  return [{ code: 'effort-orders-over', path: ['effort', 'orders'], args: { orders, quotes } }];
}
