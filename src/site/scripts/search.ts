/** The door of the search: `/` or the link of the masthead opens it over any page; its own page holds it open. */
import { element } from './element.ts';
import type { Asked } from './search-index.ts';
import { drawPanel } from './search-panel.ts';

const FILTERS = ['kind', 'segment', 'owner'];
const NOTHING: Asked = { words: '', chosen: {} };

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const readAsked = (): Asked => {
  const query = new URLSearchParams(location.search);
  const chosen = FILTERS.flatMap((filter) => {
    const value = query.get(filter) ?? '';
    return value === '' ? [] : [[filter, value] as const];
  });
  return { words: query.get('q') ?? '', chosen: Object.fromEntries(chosen) };
};

const queryOf = ({ words, chosen }: Asked): string => {
  const query = new URLSearchParams({ ...(words === '' ? {} : { q: words }), ...chosen }).toString();
  return query === '' ? '' : `?${query}`;
};

/** On its own page the search stays open, and the address says what was asked. */
const openOnPage = (host: Element): (() => void) => {
  const panel = drawPanel({
    asked: readAsked(),
    most: 30,
    onAsk: (asked) => history.replaceState(null, '', `${location.pathname}${queryOf(asked)}`),
  });
  host.replaceChildren(panel.element);
  panel.focus();
  return panel.focus;
};

/** Elsewhere it opens over the page; what was asked is still there the next time. */
const overPage = (link: HTMLAnchorElement): (() => void) => {
  let opened: { readonly dialog: HTMLDialogElement; readonly focus: () => void } | undefined;
  const make = () => {
    const all = element('a', { href: link.href }, 'All results on a page of their own');
    const panel = drawPanel({
      asked: NOTHING,
      onAsk: (asked) => {
        all.href = link.href + queryOf(asked);
      },
    });
    const close = element('button', { type: 'button' }, 'Close');
    const dialog = element(
      'dialog',
      { className: 'search-dialog', ariaLabel: 'Search' },
      panel.element,
      element('p', { className: 'search-foot' }, all, close),
    );
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
    document.body.append(dialog);
    return { dialog, focus: panel.focus };
  };
  return () => {
    opened ??= make();
    if (!opened.dialog.open) opened.dialog.showModal();
    opened.focus();
  };
};

const link = document.querySelector<HTMLAnchorElement>('a.search-link');
if (link !== null) {
  const host = document.querySelector('[data-search]');
  const open = host === null ? overPage(link) : openOnPage(host);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    open();
  });
}
