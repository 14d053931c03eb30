import { templates } from '../../../templates/templates';
import { segment } from '../segment';
import { readText } from '../text/readText';

const titleOf = (text: string): string => segment(readText('a.md', text), templates).title.map((line) => line.text).join(' ');

describe('the title of a document', () => {
  it('is a first heading above all others, whatever it begins with', () => {
    expect(titleOf('# Assignment for the group Sleep\n\n## Purpose\nTo sleep.\n\n## Tasks\n- Sleep.')).toBe('Assignment for the group Sleep');
    expect(titleOf('# Uppdrag\nGruppen ska sova.\n\n# Finansiering\nIngen betalar.')).toBe('');
  });

  it('names the kind of document, or is a short first line', () => {
    expect(titleOf('Brevhuvud\n\nUppdragsbeskrivning för gruppen Sömn\n\nSyfte\nAtt sova.')).toBe('Uppdragsbeskrivning för gruppen Sömn');
    expect(titleOf('Gruppen Sömn\n\nSyfte\nAtt sova.')).toBe('Gruppen Sömn');
  });
});
