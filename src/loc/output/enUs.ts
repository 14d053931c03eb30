import type { OutputStrings } from './svSe';

export const enUs: OutputStrings = {
  menu: 'Share and print',
  word: 'Download as Word',
  page: 'Download as web page',
  print: 'Print or save as PDF',
  pdf: 'Save as PDF',
  working: 'Preparing …',
  done: 'Done.',
  noConversion: 'The site cannot make a PDF of the file. Printing opens instead: choose to save as PDF there.',
  damagedLetterhead: 'The letterhead could not be used, so the document stands on plain paper. Whoever keeps the templates can upload a new one.'
};
