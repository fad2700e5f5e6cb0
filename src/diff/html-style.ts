/** The look of the report: the palette of the internal site, by day, by night and on paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --tint: #f4f6f8; --ink: #18222d; --soft: #52606d; --rule: #cdd5dc; --hair: #e4e9ed;
  --accent: #25587c; --region: #e9f0f5; --band: #18222d; --band-ink: #ffffff; --mark: #b4431f;
  --sans: "Rapport Sans", "Source Sans 3", "Helvetica Neue", Arial, "Rapport Scripts", sans-serif;
  --serif: "Rapport Serif", "Source Serif 4", Georgia, "Times New Roman", "Rapport Scripts", serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12181e; --tint: #1a222a; --ink: #e8ebee; --soft: #a3b0bc; --rule: #3b4854; --hair: #28323b;
    --accent: #8cc4ea; --region: #1b2a37; --band: #060a0e; --band-ink: #e8ebee; --mark: #b4431f;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 0.9375rem/1.5 var(--sans); font-variant-numeric: tabular-nums; }
.band { background: var(--band); color: var(--band-ink); padding: 0.4rem max(clamp(1rem, 4vw, 3rem), calc(50vw - 39rem + clamp(1rem, 4vw, 3rem))); display: flex; gap: 1rem; justify-content: space-between; font-size: 0.8125rem; }
main { max-width: 78rem; margin: 0 auto; padding: clamp(1.25rem, 3vw, 2.5rem) clamp(1rem, 4vw, 3rem) 4rem; }
h1 { font: 600 clamp(1.5rem, 3.2vw, 2.25rem)/1.2 var(--serif); margin: 0 0 0.75rem; max-width: 24em; text-wrap: balance; }
h2 { font: 600 1.1875rem/1.3 var(--serif); margin: 2.75rem 0 0.6rem; padding-top: 0.6rem; border-top: 1px solid var(--ink); }
h3 { font: 600 1.0625rem/1.3 var(--sans); margin: 2rem 0 0.25rem; }
p { margin: 0.3rem 0 0.7rem; max-width: 46rem; }
.soft, caption, figcaption { color: var(--soft); }
a { color: var(--accent); }
nav ul { list-style: none; padding: 0; margin: 1rem 0 0; display: flex; flex-wrap: wrap; gap: 0.3rem 1.25rem; }
.fault { border-left: 4px solid var(--mark); padding: 0.4rem 0.9rem; background: var(--tint); max-width: 60rem; }
.wide { overflow-x: auto; margin: 0.5rem 0 1rem; }
.wide:focus-visible { outline: 2px solid var(--accent); }
table { border-collapse: collapse; width: 100%; min-width: 40rem; font-size: 0.875rem; }
th, td { text-align: start; vertical-align: baseline; padding: 0.35rem 1rem 0.35rem 0; border-bottom: 1px solid var(--hair); }
thead th { color: var(--soft); font-weight: 400; border-bottom: 1px solid var(--rule); white-space: nowrap; }
tbody th { font-weight: 600; }
td.n, th.n { text-align: end; white-space: nowrap; padding-right: 1.5rem; }
td:last-child, th:last-child { padding-right: 0; }
code { font: 0.8125rem/1.4 ui-monospace, "SF Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
del + ins { margin-left: 0.2em; }
del { color: var(--soft); text-decoration-thickness: 1px; }
ins { text-decoration: none; font-weight: 600; background: var(--region); padding: 0 0.15em; border-bottom: 2px solid var(--accent); }
ul.said { padding-left: 1.1rem; margin: 0.3rem 0 1rem; max-width: 60rem; }
ul.said li { margin: 0.2rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1rem; margin: 0.3rem 0 0.8rem; max-width: 60rem; }
dt { color: var(--soft); } dd { margin: 0; }
.pages { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem clamp(1rem, 3vw, 2rem); margin: 0.75rem 0 1.5rem; max-width: 66rem; }
figure { margin: 0; }
figcaption { font-size: 0.8125rem; margin-bottom: 0.25rem; }
.page { position: relative; border: 1px solid var(--rule); background: #fff; line-height: 0; }
.page img { width: 100%; height: auto; display: block; }
.page span { position: absolute; border: 2px solid var(--mark); border-radius: 2px; }
.none { border: 1px dashed var(--rule); color: var(--soft); display: grid; place-items: center; min-height: 8rem; height: calc(100% - 1.5rem); }
details { margin: 0.5rem 0 1rem; } summary { cursor: pointer; color: var(--accent); }
@media (max-width: 40rem) { .pages { grid-template-columns: 1fr; } dl { grid-template-columns: 1fr; } dt { margin-top: 0.3rem; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --tint: #f4f6f8; --ink: #18222d; --soft: #52606d; --rule: #cdd5dc; --hair: #e4e9ed; --accent: #25587c; --region: #e9f0f5; --band: #fff; --band-ink: #18222d; }
  @page { size: A4; margin: 16mm 14mm; }
  body { font-size: 9.5pt; } main { max-width: none; padding: 0; } nav { display: none; }
  .band { padding: 0 0 4mm; font-size: 8.5pt; } h2, h3 { break-after: avoid; } tr, figure, .pages > * { break-inside: avoid; }
  code { font-size: 8pt; }
  .wide { overflow: visible; } table { min-width: 0; font-size: 8.5pt; } thead { display: table-header-group; }
  .pages { grid-template-columns: 1fr 1fr; }
}
`;
