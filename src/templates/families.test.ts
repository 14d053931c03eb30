import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentText } from '../domain/mandate/documentText';
import { renderDocument } from '../domain/mandate/renderDocument';
import { comparableLines } from './fixtures/comparableLines';
import { templateOf } from './templates';

const published = (name: string): readonly string[] =>
  comparableLines(readFileSync(join(__dirname, 'fixtures', name), 'utf8')).map((line) => line.replace(/^\d+\. /, '· '));

/** Lines of the template's fixed text that the published document words otherwise. */
function ownLines(family: string, group: string, fixture: string): readonly string[] {
  const blank = documentText(renderDocument(templateOf(family, 1), { group, programmeArea: '' }, {}));
  const lines = published(fixture);
  return comparableLines(blank).filter((line) => !/^(· )?<.*>$/.test(line) && !lines.includes(line));
}

describe('the fixed text of a family whose mandates are published', () => {
  it('of collaboration groups in Sydöstra is the published mandate’s, with its four slips corrected', () => {
    expect(ownLines('sydostra-rsg', 'läkemedel', 'lakemedel.txt')).toEqual([
      'Arbetssätt',
      expect.stringContaining('sina arbetssätt och aktiviteter'),
      expect.stringContaining('till samtliga regionala programområden'),
      expect.stringMatching(/respektive anställningar\.$/)
    ]);
  });

  it('of the staff and the executive committee is theirs, with the slip corrected and what is missing added', () => {
    expect(
      ownLines('sydostra-stab-au', 'Regionsjukvårdsledningens stab och arbetsutskott', 'stab-och-arbetsutskott.txt')
    ).toEqual([
      expect.stringMatching(/^De tre regionerna samverkar/),
      'Staben och arbetsutskottet arbetar på uppdrag av Regionsjukvårdsledningen.',
      'Rapportering'
    ]);
  });

  it('of collaboration groups in Mellansverige is the published draft’s, with its slips corrected', () => {
    expect(ownLines('mellansverige-rsg', 'Stöd för utveckling', 'stod-for-utveckling.txt')).toEqual([
      expect.stringMatching(/Stöd för utveckling i Sjukvårdsregion Mellansverige .* hälso- och sjukvård\./),
      expect.stringContaining('verksamhetschefsgrupper')
    ]);
  });
});
