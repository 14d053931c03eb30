import { hiddenLook, narrowTables } from './narrowTables';

/** Name of the element that holds an embedded group: every rule of its look stands below it. */
export const fragmentClass = 'uppdrag-grupp';

const rules = [
  ['', 'color: inherit; background: transparent; font: inherit; overflow-wrap: break-word;'],
  [' table', 'border-collapse: collapse; width: 100%; margin: 0 0 .75em;'],
  [' caption', hiddenLook],
  [' th', 'text-align: left; vertical-align: top; padding: .5em .75em .5em 0; border-bottom: 1px solid currentColor; font-weight: 600; overflow-wrap: anywhere;'],
  [' td', 'text-align: left; vertical-align: top; padding: .5em .75em .5em 0; border-bottom: 1px solid currentColor; overflow-wrap: anywhere;'],
  [' dl div', 'display: flex; flex-wrap: wrap; gap: 0 .5em;'],
  [' dt', 'font-weight: 600;'],
  [' dd', 'margin: 0;'],
  [' .uppdrag-notis', 'padding: .75em 1em; border-left: 4px solid currentColor;']
] as const;

/** Look of an embedded group: takes text, colours and font from the page around it, and touches nothing outside itself. */
export const fragmentLook = rules.map(([element, look]) => `.${fragmentClass}${element} { ${look} }\n`).join('') + narrowTables(`.${fragmentClass} `);
