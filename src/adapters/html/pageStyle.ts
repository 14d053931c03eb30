/** Look of a page on screen and on A4: system fonts, lines of at most 75 characters, no page break below a heading. */
export const pageStyle = `:root { color-scheme: light; }
body { margin: 0 auto; padding: 24px; max-width: 68ch; color: #222; background: #fff;
  font: 16px/1.5 "Segoe UI", Calibri, system-ui, sans-serif; }
header, footer { color: #555; font-size: 14px; overflow-wrap: anywhere; }
header { margin-bottom: 32px; }
footer { margin-top: 48px; padding-top: 8px; border-top: 1px solid #767676; }
h1 { font-size: 28px; line-height: 1.25; margin: 0 0 8px; }
h2 { font-size: 20px; margin: 32px 0 8px; }
h3 { font-size: 16px; margin: 16px 0 4px; }
p { margin: 0 0 12px; }
ul, ol { margin: 0 0 12px; padding-left: 24px; }
.standing { font-weight: 600; margin-bottom: 24px; }
mark { background: none; color: inherit; border: 1px dashed #767676; padding: 0 4px; }
@page { size: A4; margin: 25mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 11pt; }
  h1, h2, h3 { break-after: avoid; }
  li, p { orphans: 2; widows: 2; }
}
`;
