/** Shows on a page of the live site what is wrong with content, until it is mended. Only `rapport dev` loads it. */
import { CONTENT_STATE_EVENT, CONTENT_STATE_URL, type ContentState } from '../../views/site/content-state.ts';
import { drawState, keyOf, packetOf } from './draw-state.ts';
import { STATE_STYLE } from './state-style.ts';

const HIDDEN = 'rapport-hidden-faults';

let shown: ContentState | null = null;
let isOpen = false;

const host = document.createElement('rapport-content-state');
const root = host.attachShadow({ mode: 'open' });

const draw = (): void => {
  if (shown === null) return;
  root.innerHTML = `<style>${STATE_STYLE}</style>${drawState(shown, isOpen, packetOf(location.pathname))}`;
  root.querySelector('button')?.addEventListener('click', () => setOpen(!isOpen));
};

const setOpen = (open: boolean): void => {
  isOpen = open;
  // A page that is drawn anew for another save keeps hidden what was hidden.
  if (shown !== null) sessionStorage.setItem(HIDDEN, open ? '' : keyOf(shown));
  draw();
};

const show = (state: ContentState): void => {
  if (shown !== null && state.turn < shown.turn) return;
  const isNew = shown === null || keyOf(shown) !== keyOf(state);
  shown = state;
  if (!state.isOld) isOpen = isOpen && state.faults.length > 0;
  else if (isNew) isOpen = sessionStorage.getItem(HIDDEN) !== keyOf(state);
  draw();
};

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !isOpen) return;
  event.stopPropagation();
  setOpen(false);
});
document.body.append(host);
import.meta.hot?.on(CONTENT_STATE_EVENT, show);
const response = await fetch(CONTENT_STATE_URL);
show((await response.json()) as ContentState);
