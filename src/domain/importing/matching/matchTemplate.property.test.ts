import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { renderedWords, sourceWords } from '../../../testing/importing/documentWords';
import { templateOf, templates } from '../../../templates/templates';
import { importedDocument } from '../importedDocument';
import { segment } from '../segment';
import { readText } from '../text/readText';
import { matchTemplate } from './matchTemplate';

const blank = templateOf('sydostra-rag', 1);
const names = ['sydostra-rag-blank', 'barnonkologi', 'lakemedel', 'stod-for-utveckling', 'stab-och-arbetsutskott'];
const texts = names.map((name) => readFileSync(join(__dirname, `../../../templates/fixtures/${name}.txt`), 'utf8').split('\n'));

const line = fc.oneof(
  fc.constantFrom('', 'Syfte', '- punkt', '1. punkt', '§ 2 Uppgifter', 'Finansiering: Regionen.', 'Övrigt', 'Fastställd av RSL 2024-01-01', 'UTKAST', '# Mål', '\tNy rubrik', '.', '<X>'),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(...texts.flat())
);

/** One of the published documents after edits: lines taken away, changed, moved, put in, taken twice. */
const edited = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(
      fc.tuple(fc.constantFrom('remove', 'insert', 'move', 'double', 'cut', 'slip'), fc.nat(), fc.nat(), line),
      { maxLength: 25 }
    )
  )
  .map(([lines, edits]) => {
    const result = [...lines];
    edits.forEach(([kind, from, to, text]) => {
      const at = result.length === 0 ? 0 : from % result.length;
      const other = result.length === 0 ? 0 : to % result.length;
      const current = result[at] ?? '';
      switch (kind) {
        case 'remove':
          result.splice(at, 1 + (to % 6));
          break;
        case 'insert':
          result.splice(at, 0, text);
          break;
        case 'move':
          result.splice(other, 0, ...result.splice(at, 1 + (to % 12)));
          break;
        case 'double':
          result.splice(other, 0, ...result.slice(at, at + 4));
          break;
        case 'cut':
          result[at] = current.slice(0, to % (current.length + 1));
          break;
        default:
          result[at] = current.slice(0, to % (current.length + 1)) + text + current.slice((to % (current.length + 1)) + 1);
      }
    });
    return result.join('\n');
  });

describe('any document laid beside any template', () => {
  it('is given back in full, once, in its order, and with nothing besides', () => {
    fc.assert(
      fc.property(edited, fc.nat(templates.length - 1), (text, index) => {
        const template = templates[index] ?? blank;
        const document = readText('a.txt', text);
        const result = matchTemplate(segment(document, templates), template);
        expect(renderedWords(importedDocument(template, result))).toBe(sourceWords(document));
      }),
      { numRuns: 400 }
    );
  });
});
