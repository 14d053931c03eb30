import { layoutOf } from '../../../application/publication/documentLayout';
import { documentText } from '../../../domain/mandate/documentText';
import { renderDocument } from '../../../domain/mandate/renderDocument';
import { fieldQuestions } from '../../../domain/template/fieldQuestions';
import { barnonkologiAnswers, barnonkologiVariables } from '../../../templates/fixtures/barnonkologi';
import { templateOf } from '../../../templates/templates';
import { createDocumentBuilder } from '../createDocumentBuilder';
import { createDocumentReader } from '../createDocumentReader';

const template = templateOf('sydostra-rag', 2);
const document = renderDocument(template, barnonkologiVariables, barnonkologiAnswers);

const linesOf = (text: string): readonly string[] =>
  text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim().replace(/^[·-] /, '')).filter((line) => line !== '');

describe('a draft sent out as Word', () => {
  it('comes back with the same text, and with the field of every line that answers one', async () => {
    const content = await createDocumentBuilder().draft({
      document,
      ...layoutOf(template),
      questions: fieldQuestions(template),
      author: '',
      date: '2026-03-01',
      letterhead: null
    });
    const { lines } = await createDocumentReader().read('Utkast.docx', content);
    const [title, ...rest] = linesOf(documentText(document));
    expect(lines.map(({ text }) => text)).toEqual([title, 'Utkast 1 mars 2026', ...rest]);
    const tasks = lines.filter(({ field }) => field === 'uppdrag');
    expect(tasks.map(({ kind, text }) => ({ kind, text }))).toEqual(
      rest.slice(rest.indexOf(tasks[0].text), rest.indexOf('Tidplan och leveranser')).map((text) => ({ kind: 'bullet', text }))
    );
    expect([...new Set(lines.map(({ field }) => field))].sort()).toEqual(['leveranser', 'rapportering', 'sammansattning', 'uppdrag', 'varaktighet', undefined]);
  });
});
