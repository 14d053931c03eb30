import * as fc from 'fast-check';
import { layoutOf } from '../../application/publication/documentLayout';
import { renderDocument } from '../../domain/mandate/renderDocument';
import { readReply } from '../../domain/replies/readReply';
import { fieldQuestions } from '../../domain/template/fieldQuestions';
import { templates } from '../../templates/templates';
import { arbitraryAnswers } from '../../testing/replies/arbitraryAnswers';
import { createDocumentBuilder } from './createDocumentBuilder';
import { createDocumentReader } from './createDocumentReader';

const variables = { group: 'barnonkologi', programmeArea: 'barn och ungdom' };

describe.each(templates.map((template) => [`${template.family} ${template.version}`, template] as const))('a draft of %s as a Word file', (_name, template) => {
  it('proposes nothing when it comes back unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryAnswers(template, false), async (answers) => {
        const content = await createDocumentBuilder().draft({
          ...layoutOf(template),
          document: renderDocument(template, variables, answers),
          questions: fieldQuestions(template),
          author: '',
          date: '2026-03-01',
          letterhead: null
        });
        const reply = readReply(await createDocumentReader().read('Svar.docx', content), { template, variables, answers });
        expect(reply).toMatchObject({ kind: 'read', sentOn: '2026-03-01', proposals: [] });
      }),
      { numRuns: 15 }
    );
  });
});
