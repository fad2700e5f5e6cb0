/** The door of the tables' script. */
import { enhanceTable } from './enhance-table.ts';
import { fitTables } from './fit-tables.ts';

const sections = [...document.querySelectorAll<HTMLElement>('section.scroll')];
const tooled = sections.filter((section) => section.dataset.tools !== undefined);
for (const section of tooled) enhanceTable(section, tooled.length === 1);
fitTables(sections);
