/** What a screen reader tells and the eye has already: a table's caption below its heading, headings that each cell carries itself. */
export const hiddenLook = 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;';

const rules = [
  ['table, tbody, tr, th, td', 'display: block; width: auto;'],
  ['thead', hiddenLook],
  ['tr', 'padding: .5em 0; border-bottom: 1px solid;'],
  ['th, td', 'padding: .125em 0; border: 0;'],
  ['td:empty', 'display: none;'],
  ['td::before', 'content: attr(data-label) ": ";']
] as const;

/** On a narrow screen each row of a table stands as a block, with its cells below each other. @param scope what the tables lie in; empty for everywhere */
export const narrowTables = (scope: string): string =>
  `@media screen and (max-width: 40em) {\n${rules.map(([elements, look]) => `  ${elements.split(', ').map((one) => `${scope}${one}`).join(', ')} { ${look} }\n`).join('')}}\n`;
