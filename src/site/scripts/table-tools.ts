import { element } from './element.ts';
import { isAtRest, type TableState } from './table-state.ts';

export interface ToolsOrder {
  /** What the tools are called. */
  readonly label: string;
  /** What the field for words is called. */
  readonly findLabel: string;
  readonly facets: readonly {
    readonly name: string;
    readonly label: string;
    readonly values: readonly string[];
  }[];
  readonly onFind: (find: string) => void;
  readonly onChoose: (facet: string, value: string) => void;
  readonly onReset: () => void;
  /** Where what is shown can be taken away. */
  readonly onTake?: () => void;
}

export interface Tools {
  readonly bar: HTMLElement;
  /** Shows a state in the fields. */
  readonly fill: (state: TableState) => void;
  /** Says what came of it, aloud too. */
  readonly say: (text: string) => void;
  /** Offers so many rows more; none takes the offer back. */
  readonly offerMore: (rows: number, onMore: () => void) => void;
}

const button = (text: string, onClick: () => void): HTMLButtonElement => {
  const made = element('button', { type: 'button' }, text);
  made.addEventListener('click', onClick);
  return made;
};

/** An address may ask for what is no longer there; the field says so all the same. */
const choose = (select: HTMLSelectElement, value: string): void => {
  select.value = value;
  if (select.value === value) return;
  select.append(element('option', { value }, value));
  select.value = value;
};

/** Draws tools above what they work on, and the offer of more rows below. */
export function drawTools(section: HTMLElement, order: ToolsOrder): Tools {
  const find = element('input', { type: 'search', autocomplete: 'off', spellcheck: false, placeholder: ' ' });
  find.addEventListener('input', () => order.onFind(find.value));
  const choices = order.facets.map(({ name, label, values }) => {
    const options = [
      element('option', { value: '' }, 'All'),
      ...values.map((value) => element('option', { value }, value)),
    ];
    const select = element('select', {}, ...options);
    select.addEventListener('change', () => order.onChoose(name, select.value));
    return { name, select, field: element('label', {}, element('span', {}, label), select) };
  });
  const reset = button('Show all', () => {
    order.onReset();
    find.focus();
  });
  reset.hidden = true;
  const said = element('p', { role: 'status' });
  const bar = element(
    'div',
    { className: 'tools', role: 'group', ariaLabel: order.label },
    element(
      'div',
      { className: 'tool-fields' },
      element('label', {}, element('span', {}, order.findLabel), find),
      ...choices.map(({ field }) => field),
    ),
    element(
      'div',
      { className: 'tool-line' },
      said,
      reset,
      ...(order.onTake === undefined ? [] : [button('Download CSV', order.onTake)]),
    ),
  );
  section.before(bar);
  const more = element('button', { type: 'button', className: 'more-rows', hidden: true });
  section.after(more);
  return {
    bar,
    fill: (state) => {
      if (find.value !== state.find) find.value = state.find;
      for (const { name, select } of choices) choose(select, state.chosen[name] ?? '');
      reset.hidden = isAtRest(state);
    },
    say: (text) => {
      said.textContent = text;
    },
    offerMore: (rows, onMore) => {
      more.hidden = rows === 0;
      more.textContent = `Show ${rows} more`;
      more.onclick = onMore;
    },
  };
}
