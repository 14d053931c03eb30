import { hiddenLook, narrowTables } from './narrowTables';

/** Look of the public pages: system fonts, light or dark as the reader has chosen, readable at 320 px and in print. */
export const pageLook = `:root { color-scheme: light dark; --text: #1b1a19; --quiet: #55524f; --page: #fff; --line: #8a8886; --link: #0b5394; --visited: #6b3fa0; --notice: #fff4ce; }
@media (prefers-color-scheme: dark) {
  :root { --text: #f3f2f1; --quiet: #c8c6c4; --page: #1b1a19; --line: #8a8886; --link: #8cc8ff; --visited: #d0b3ff; --notice: #3d3423; }
}
* { box-sizing: border-box; }
body { margin: 0; color: var(--text); background: var(--page); font: 1rem/1.5 "Segoe UI", Calibri, system-ui, sans-serif; overflow-wrap: break-word; }
header, main, footer { max-width: 60rem; margin: 0 auto; padding: 1rem; }
main:focus { outline: none; }
footer { color: var(--quiet); border-top: 1px solid var(--line); margin-top: 2rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.375rem; line-height: 1.3; margin: 2rem 0 .5rem; }
h3 { font-size: 1.125rem; margin: 1.5rem 0 .25rem; }
h4 { font-size: 1rem; margin: 1rem 0 .25rem; }
p { margin: 0 0 .75rem; }
p, li, dd { max-width: 70ch; }
ul, ol { margin: 0 0 .75rem; padding-left: 1.5rem; }
a { color: var(--link); }
a:visited { color: var(--visited); }
a:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
.skip { position: absolute; left: 1rem; top: -10rem; padding: .5rem 1rem; background: var(--page); }
.skip:focus { top: .5rem; }
.notice { margin: 0 0 1rem; padding: .75rem 1rem; border-left: 4px solid currentColor; background: var(--notice); }
.notice p:last-child { margin: 0; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
nav li a { display: inline-block; padding: .25rem 0; }
footer p { line-height: 2; }
dl { margin: 0 0 1rem; }
dl div { display: flex; flex-wrap: wrap; gap: 0 .5rem; }
dt { font-weight: 600; }
dd { margin: 0; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; margin: 0 0 .75rem; }
caption { ${hiddenLook} }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
th, td { hyphens: auto; }
thead th:first-child { width: 28%; }
${narrowTables('')}mark { background: none; color: inherit; border: 1px dashed currentColor; padding: 0 .25rem; }
@page { size: A4; margin: 20mm; }
@media print {
  :root { color-scheme: light; --text: #000; --quiet: #333; --page: #fff; --line: #767676; --link: #000; --visited: #000; --notice: #fff; }
  body { font-size: 11pt; }
  table { font-size: 10pt; }
  header, main, footer { max-width: none; padding: 0; }
  .skip, nav { display: none; }
  h1, h2, h3, h4 { break-after: avoid; }
  tr, .notice { break-inside: avoid; }
  p, li { orphans: 2; widows: 2; }
}
`;
