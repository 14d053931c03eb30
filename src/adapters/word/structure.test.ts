import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { layoutOf } from '../../application/publication/documentLayout';
import { renderDocument } from '../../domain/mandate/renderDocument';
import { fieldQuestions } from '../../domain/template/fieldQuestions';
import type { Template } from '../../domain/template/template';
import { barnonkologiAnswers, barnonkologiVariables } from '../../templates/fixtures/barnonkologi';
import { templateOf, templates } from '../../templates/templates';
import { structureProblems } from '../../testing/word/structureProblems';
import { createDocumentBuilder } from './createDocumentBuilder';

const builder = createDocumentBuilder();
const draft = (template: Template): Promise<Uint8Array> =>
  builder.draft({
    ...layoutOf(template),
    document: renderDocument(template, barnonkologiVariables, barnonkologiAnswers),
    questions: fieldQuestions(template),
    author: '',
    date: '2026-03-01',
    letterhead: null
  });

describe('headings, lists, tables, language and title', () => {
  it.each(templates.map((template) => [`${template.family} ${template.version}`, template] as const))('are sound in a draft of %s', async (_name, template) => {
    expect(structureProblems(await draft(template))).toEqual([]);
  });

  it('are sound in an established text, its appendix included', async () => {
    const template = templateOf('sydostra-rag', 2);
    const { content } = await builder.established({
      ...layoutOf(template),
      document: renderDocument(template, barnonkologiVariables, barnonkologiAnswers),
      bodyName: 'RPO Barn och ungdomars hälsa',
      stamp: '',
      decision: { body: 'rpo', meetingDate: '2026-03-12', paragraph: '14', diaryNumber: '', minutesLink: '' },
      trail: [{ date: '2026-03-12', text: 'RPO Barn och ungdomars hälsa fastställde uppdraget.' }],
      snapshotKey: 'underlag',
      snapshotHash: 'a'.repeat(64),
      letterhead: null
    });
    expect(structureProblems(content)).toEqual([]);
  });

  it('are sound in an extract of the minutes', async () => {
    const content = await builder.paper({
      document: { title: 'Protokollsutdrag', sections: [{ key: 'a', heading: '§ 14 Uppdragsbeskrivning', blocks: [{ source: '', kind: 'subheading', text: 'Beslut' }, { source: '', kind: 'paragraph', text: 'RSL fastställer.' }] }] },
      standing: 'RSL, sammanträde 12 mars 2026',
      healthcareRegion: '',
      numberedHeadings: false,
      author: 'RSL',
      date: '2026-03-12',
      letterhead: null
    });
    expect(structureProblems(content)).toEqual([]);
  });

  it('are told when they are not', async () => {
    const parts = unzipSync(await draft(templateOf('sydostra-rag', 2)));
    const document = strFromU8(parts['word/document.xml']).replace(/<w:numId w:val="\d+"/, '<w:numId w:val="999"').replace(/(<w:t[^>]*>)/, '$1- ');
    const core = strFromU8(parts['docProps/core.xml']).replace(/<dc:title>.*?<\/dc:title>/, '');
    expect(structureProblems(zipSync({ ...parts, 'word/document.xml': strToU8(document), 'docProps/core.xml': strToU8(core) }))).toEqual([
      'a list is written by hand',
      'a list has no numbering',
      'the file has no title'
    ]);
  });
});

describe('a page', () => {
  it('tells its language and title, and its headings do not jump', async () => {
    const template = templateOf('sydostra-rag', 2);
    const { healthcareRegion, numberedHeadings } = layoutOf(template);
    const html = await builder.page({ document: renderDocument(template, barnonkologiVariables, barnonkologiAnswers), healthcareRegion, numberedHeadings, standing: '', footer: '' });
    expect(html).toContain('<html lang="sv-SE">');
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    const levels = [...html.matchAll(/<h([1-6])>/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  });
});
