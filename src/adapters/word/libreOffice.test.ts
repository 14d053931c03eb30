import { layoutOf } from '../../application/publication/documentLayout';
import { agendaDocument } from '../../domain/minutes/agendaDocument';
import { meetingLine } from '../../domain/minutes/meetingLine';
import { blankDocument } from '../../domain/mandate/blankDocument';
import { documentText } from '../../domain/mandate/documentText';
import type { MandateDocument } from '../../domain/mandate/document';
import { renderDocument } from '../../domain/mandate/renderDocument';
import { fieldQuestions } from '../../domain/template/fieldQuestions';
import { barnonkologiAnswers, barnonkologiVariables } from '../../templates/fixtures/barnonkologi';
import { templateOf, templates } from '../../templates/templates';
import { letterhead } from '../../testing/word/letterhead';
import { libreOffice, readByLibreOffice } from '../../testing/word/libreOffice';
import { createDocumentBuilder } from './createDocumentBuilder';

const builder = createDocumentBuilder();
const common = { groupName: 'RAG Ögon', stepKind: 'establish', submitted: '2026-02-02', author: 'Karin Fiktivström', comment: '' } as const;
const meetingPaper = agendaDocument('Regionsjukvårdsledningen', [
  { ...common, mandateKey: 'm1', title: 'Uppdragsbeskrivning för RAG Ögon', matter: 'new' },
  { ...common, mandateKey: 'm2', title: 'Uppdragsbeskrivning för RAG Öron', matter: 'renewal' }
]);
const newest = templates.filter(({ family, version }) => !templates.some((other) => other.family === family && other.version > version));
const filled = renderDocument(templateOf('sydostra-rag', 2), barnonkologiVariables, barnonkologiAnswers);

const draft = (document: MandateDocument, template = templateOf('sydostra-rag', 2), paper: Uint8Array | null = null): Promise<Uint8Array> =>
  builder.draft({ document, ...layoutOf(template), questions: fieldQuestions(template), author: '', date: '2026-03-01', letterhead: paper });

/** The lines without list signs, numbers of headings and white space, in which programs differ. */
const lines = (text: string): readonly string[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim().replace(/^(?:[•·]|\d+\.) /, ''))
    .filter((line) => line !== '');

/** The document's text as the file has it: a line below the title says that it is a draft. */
const expected = (document: MandateDocument): readonly string[] => {
  const [title = '', ...rest] = lines(documentText(document));
  return [title, 'Utkast 1 mars 2026', ...rest];
};

describe('the Word files, read by LibreOffice', () => {
  it('say the same text, for every family, filled in, established and on a region’s own paper', async () => {
    const program = await libreOffice();
    if (program === null) {
      process.stderr.write('LibreOffice is not installed: that it reads the Word files is not tested here.\n');
      return;
    }
    const blanks = Object.fromEntries(await Promise.all(newest.map(async (template) => [template.family, await draft(blankDocument(template), template)] as const)));
    const { content: established } = await builder.established({
      ...layoutOf(templateOf('sydostra-rag', 2)),
      document: filled,
      bodyName: 'RPO Barn och ungdomars hälsa',
      stamp: '',
      decision: { body: 'rpo-barn', meetingDate: '2026-03-12', paragraph: '14', diaryNumber: '', minutesLink: '' },
      trail: [{ date: '2026-03-12', text: 'Fastställd.' }],
      snapshotKey: 'm3kq7',
      snapshotHash: 'ab'.repeat(32),
      letterhead: null
    });
    const agenda = await builder.paper({
      document: meetingPaper,
      standing: meetingLine('Regionsjukvårdsledningen', '2026-03-12', 'Linköping'),
      healthcareRegion: 'Sydöstra sjukvårdsregionen',
      numberedHeadings: true,
      author: 'Regionsjukvårdsledningen',
      date: '2026-03-12',
      letterhead: null
    });
    const read = await readByLibreOffice(program, { ...blanks, agenda, filled: await draft(filled), paper: await draft(filled, undefined, letterhead({ hasLists: true })), established });

    for (const template of newest) {
      expect(lines(read[template.family] ?? '')).toEqual(expected(blankDocument(template)));
    }
    expect(lines(read.filled ?? '')).toEqual(expected(filled));
    expect(lines(read.paper ?? '').slice(0, -1)).toEqual(expected(filled));
    const [paperTitle = '', ...paperLines] = lines(documentText(meetingPaper));
    expect(lines(read.agenda ?? '')).toEqual([paperTitle, 'Regionsjukvårdsledningen, sammanträde 12 mars 2026, Linköping', ...paperLines]);
    const [title = '', ...rest] = lines(documentText(filled));
    expect(lines(read.established ?? '').slice(0, rest.length + 3)).toEqual([
      title, 'Fastställd av RPO Barn och ungdomars hälsa 12 mars 2026, § 14', ...rest, 'Bilaga: så fattades beslutet'
    ]);
  }, 120_000);
});
