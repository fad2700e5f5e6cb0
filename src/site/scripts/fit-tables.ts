/**
 * A table as wide as its page lets the page scroll, so that its heads can stay in sight; one that is
 * wider scrolls within a window of its own, where they stay as well.
 */

const LONG_ROWS = 14;

const settle = (section: HTMLElement): void => {
  const table = section.querySelector('table');
  if (table === null) return;
  const isWide = table.offsetWidth > section.clientWidth + 1;
  section.classList.toggle('fits', !isWide);
  section.classList.toggle('windowed', isWide && table.rows.length > LONG_ROWS);
};

export const fitTables = (sections: readonly HTMLElement[]): void => {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) if (target instanceof HTMLElement) settle(target);
  });
  for (const section of sections) {
    settle(section);
    observer.observe(section);
  }
};
