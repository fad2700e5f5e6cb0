/** What a reader searches with: a field, what to filter by, and what was found as links to walk with the arrow keys. */
import { element } from './element.ts';
import { type Found, rankFound } from './found.ts';
import { type Asked, type Choices, openIndex, siteUrl } from './search-index.ts';

/** So many are ranked, and shown. */
const RANKED = 30;
const SHOWN = 12;
const PATIENCE_MILLISECONDS = 60;

const KINDS = [
  ['', 'Everything'],
  ['account', 'Accounts'],
  ['person', 'People'],
  ['segment', 'Segments'],
  ['commitment', 'Commitments'],
  ['prospect', 'Prospects'],
  ['handbook', 'Handbook'],
] as const;
const KIND_NAMES: Readonly<Record<string, string>> = {
  account: 'Account',
  person: 'Person',
  segment: 'Segment',
  commitment: 'Commitment',
  prospect: 'Prospect',
  handbook: 'Handbook',
};
const FILTERS = [
  ['segment', 'Segment'],
  ['owner', 'Owner'],
] as const;

export interface PanelOrder {
  readonly asked: Asked;
  /** How many are shown at most. */
  readonly most?: number;
  readonly onAsk: (asked: Asked) => void;
}

export interface Panel {
  readonly element: HTMLElement;
  readonly focus: () => void;
}

export function drawPanel(order: PanelOrder): Panel {
  let asked = order.asked;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const field = element('input', {
    type: 'search',
    autocomplete: 'off',
    spellcheck: false,
    value: asked.words,
    placeholder: 'A name, a promise, a rule',
  });
  const kinds = KINDS.map(([kind, name]) => kindChoice(kind, name, asked));
  const selects = FILTERS.map(([filter]) => {
    const select = element('select', {}, element('option', { value: '' }, 'All'));
    return { filter, select };
  });
  const said = element('p', { role: 'status' });
  const list = element('ol', { className: 'found' });
  const panel = element(
    'div',
    { className: 'search-panel' },
    element('label', { className: 'search-field' }, element('span', {}, 'Search'), field),
    element(
      'fieldset',
      { className: 'search-kinds' },
      element('legend', { className: 'hidden' }, 'What to look for'),
      ...kinds.map(({ label }) => label),
    ),
    element(
      'div',
      { className: 'search-filters' },
      ...selects.map(({ select }, at) =>
        element('label', {}, element('span', {}, FILTERS[at]?.[1] ?? ''), select),
      ),
    ),
    said,
    list,
  );
  const change = (): void => {
    const chosen = [
      ['kind', kinds.find(({ input }) => input.checked)?.kind ?? ''] as const,
      ...selects.map(({ filter, select }) => [filter, select.value] as const),
    ].filter(([, value]) => value !== '');
    asked = { words: field.value.trim(), chosen: Object.fromEntries(chosen) };
    order.onAsk(asked);
    clearTimeout(timer);
    timer = setTimeout(() => void answer(), PATIENCE_MILLISECONDS);
  };
  const answer = async (): Promise<void> => {
    const now = asked;
    if (now.words === '' && Object.keys(now.chosen).length === 0) {
      list.replaceChildren();
      said.textContent = '';
      return;
    }
    try {
      const { total, found } = await (await openIndex()).search(now, RANKED);
      if (now !== asked) return;
      list.replaceChildren(
        ...rankFound(found, now.words)
          .slice(0, order.most ?? SHOWN)
          .map(foundItem),
      );
      said.textContent = total === 1 ? '1 found' : `${total.toLocaleString('en-GB')} found`;
    } catch {
      list.replaceChildren();
      said.textContent = 'There is no index here: the search works in a site that was built and is served.';
    }
  };
  panel.addEventListener('input', change);
  panel.addEventListener('keydown', (event) => walk(event, field, list));
  void openIndex().then(
    async (index) => fillSelects(selects, await index.choices(), asked),
    () => {},
  );
  void answer();
  return { element: panel, focus: () => field.select() };
}

const kindChoice = (kind: string, name: string, asked: Asked) => {
  const input = element('input', {
    type: 'radio',
    name: 'search-kind',
    value: kind,
    checked: (asked.chosen.kind ?? '') === kind,
  });
  return { kind, input, label: element('label', {}, input, element('span', {}, name)) };
};

const fillSelects = (
  selects: readonly { readonly filter: string; readonly select: HTMLSelectElement }[],
  choices: Choices,
  asked: Asked,
): void => {
  for (const { filter, select } of selects) {
    const names = Object.keys(choices[filter] ?? {}).sort((a, b) => a.localeCompare(b, 'en-GB'));
    select.append(...names.map((name) => element('option', { value: name }, name)));
    select.value = asked.chosen[filter] ?? '';
  }
};

const foundItem = ({ kind, title, line, to }: Found): HTMLLIElement =>
  element(
    'li',
    {},
    element(
      'a',
      { href: siteUrl(to) },
      element('bdi', { className: 'found-title' }, title),
      element('span', { className: 'found-kind' }, KIND_NAMES[kind] ?? ''),
      element('bdi', { className: 'found-line' }, line),
    ),
  );

/** Arrow keys walk from the field down what was found and back; Enter in the field opens the first. */
const walk = (event: KeyboardEvent, field: HTMLElement, list: HTMLElement): void => {
  const links = [...list.querySelectorAll('a')];
  const at = links.findIndex((link) => link.matches(':focus'));
  const isInList = at >= 0;
  if (document.activeElement !== field && !isInList) return;
  if (event.key === 'Enter' && !isInList) links[0]?.click();
  else if (event.key === 'ArrowDown') links[Math.min(at + 1, links.length - 1)]?.focus();
  else if (event.key === 'ArrowUp' && isInList) (links[at - 1] ?? field).focus();
  else return;
  event.preventDefault();
};
