/** The door of the tables' script. */
import { enhanceTable } from './enhance-table.ts';
import { fitTables } from './fit-tables.ts';

const sections = [...document.querySelectorAll<HTMLElement>('section.scroll')];
const tooled = sections.filter((section) => section.dataset.tools !== undefined);
for (const section of tooled) enhanceTable(section, tooled.length === 1);
fitTables(sections);

// Nobody can ask paper for more rows: all that were picked are printed.
addEventListener('beforeprint', () => {
  for (const more of document.querySelectorAll<HTMLButtonElement>('button.more-rows'))
    while (!more.hidden) more.click();
});
