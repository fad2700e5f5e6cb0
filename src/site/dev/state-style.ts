/** The look of the strip and the panel, apart from the styles of the page that they lie over. */
export const STATE_STYLE = `
:host {
  all: initial;
  position: fixed; inset: auto 0 0 0; z-index: 2147483000; display: flex; flex-direction: column;
  max-height: 85vh; color-scheme: light dark;
  --sheet: light-dark(#ffffff, #1a222a); --text: light-dark(#18222d, #e8ebee);
  --quiet: light-dark(#52606d, #a3b0bc); --line: light-dark(#cdd5dc, #3b4854);
  --ground: light-dark(#f4f6f8, #12181e); --bad: light-dark(#a3231f, #ff9c93); --doubt: light-dark(#8a5a00, #e9b949);
  --link: light-dark(#25587c, #8cc4ea);
  font: 0.9375rem/1.45 "Source Sans 3", "Helvetica Neue", Arial, sans-serif; color: var(--text);
}
.panel { overflow: auto; overscroll-behavior: contain; background: var(--sheet); border-top: 1px solid var(--line);
  padding: 0.5rem 1.5rem 1rem; box-shadow: 0 -6px 28px rgb(0 0 0 / 0.18); }
.group { max-width: 62rem; margin: 0 auto; }
h2 { font-size: 1.0625rem; margin: 0.9rem 0 0.4rem; }
h2 span { color: var(--quiet); font-weight: 400; }
.error h2 { color: var(--bad); }
.warning h2 { color: var(--doubt); }
ol { list-style: none; margin: 0; padding: 0; }
li { padding: 0.6rem 0 0.7rem 0.9rem; border-left: 3px solid var(--bad); margin-bottom: 0.7rem; }
.warning li { border-left-color: var(--doubt); }
p { margin: 0; }
.address { display: flex; flex-wrap: wrap; gap: 0.1rem 1rem; justify-content: space-between; }
.address code { font-weight: 600; overflow-wrap: anywhere; user-select: all; }
code, pre, kbd { font-family: ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace; font-size: 0.8125rem; }
pre { margin: 0.45rem 0; padding: 0.5rem 0.7rem; overflow-x: auto; background: var(--ground); }
pre b { color: var(--bad); font-weight: 700; }
.warning pre b { color: var(--doubt); }
.hint { color: var(--quiet); }
a { color: var(--link); }
.strip { display: flex; gap: 1rem; align-items: center; justify-content: space-between; padding: 0.5rem 1.5rem;
  background: #18222d; color: #ffffff; border-top: 4px solid #d5473f; }
.strip.warning { border-top-width: 3px; border-top-color: #d39b23; align-self: flex-end; padding: 0.3rem 0.8rem; }
.strip a { color: inherit; flex: none; }
.strip p { flex: 1; }
.strip.still { align-self: flex-end; border-top: 0; padding: 0.25rem 0.8rem; }
button { flex: none; font: inherit; color: inherit; background: none; border: 1px solid currentColor;
  border-radius: 3px; padding: 0.15rem 0.7rem; cursor: pointer; }
button:focus-visible, a:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
@media print { :host { display: none; } }
`;
