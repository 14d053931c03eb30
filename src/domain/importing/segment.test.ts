import { sourceOf } from '../../testing/importing/sourceOf';
import { templates } from '../../templates/templates';
import { segment } from './segment';
import type { SourceDocument } from './sourceDocument';
import { readText } from './text/readText';

/** Each segment as its meaning, heading, body where it has one, and number of lines. */
const outline = (document: SourceDocument): readonly string[] =>
  segment(document, templates).segments.map(({ meaning, heading, body, lines }) =>
    [meaning, heading, ...(body === '' ? [] : [`(${body})`]), lines.length].join(' | ')
  );
const title = (document: SourceDocument): string => segment(document, templates).title.map(({ text }) => text).join(' / ');

describe('a document cut at its headings', () => {
  it('has the sections of the published mandates, slips in their headings included', () => {
    expect(outline(sourceOf('published', 'barnonkologi.txt'))).toEqual([
      'background | Kunskapsbaserad, jämlik och resurseffektiv vård | 24',
      'principles | Utgångspunkter | 10',
      'specificTasks | Uppdrag | 8',
      'timetable | Tidplan och leveranser | 2',
      'waysOfWorking | Arbetssätt | 1',
      'reporting | Rapportering | 1',
      'composition | Sammansättning | 1',
      'chairTask | Samman kallandes uppdrag | 7',
      'memberTask | Deltagares uppdrag | 7',
      'finance | Finansiering | 1'
    ]);
    expect(outline(sourceOf('published', 'lakemedel.txt')).slice(2)).toEqual([
      'genericTasks | Generellt uppdrag | 9',
      'specificTasks | Specifikt uppdrag | 8',
      'waysOfWorking | Arbetsätt | 1',
      'reporting | Rapportering | 1',
      'communication | Kommunikation | 1',
      'composition | Sammansättning | 1',
      'chairTask | Ordförandes uppdrag | 7',
      'memberTask | Deltagares uppdrag | 8',
      'finance | Finansiering | 1'
    ]);
    expect(outline(sourceOf('published', 'stod-for-utveckling.txt'))).toEqual([
      'decision |  | 1',
      'mandator | Uppdragsgivare | 1',
      'purpose | Syfte och uppdrag | 5',
      'cooperation | Samarbete | 1',
      'composition | Sammansättning av ledamöter | 3',
      'finance | Kostnader | 1',
      'reporting | Rapportering | 2',
      'other |  | 2'
    ]);
  });

  it('keeps the tasks of two bodies apart', () => {
    expect(outline(sourceOf('published', 'stab-och-arbetsutskott.txt'))).toEqual([
      'background |  | 6',
      'specificTasks | Uppdrag för Regionsjukvårdsledningens stab | (Regionsjukvårdsledningens stab) | 7',
      'specificTasks | Uppdrag för Regionsjukvårdsledningens arbetsutskott | (Regionsjukvårdsledningens arbetsutskott) | 4',
      'composition | Bemanning, arbetssätt och finansiering | 5'
    ]);
    expect(outline(sourceOf('written', 'two-bodies.txt'))).toEqual([
      'specificTasks | Kansliet | (Kansliet) | 0',
      'purpose | Syfte | (Kansliet) | 1',
      'specificTasks | Uppgifter | (Kansliet) | 2',
      'specificTasks | Beredningsgruppen | (Beredningsgruppen) | 0',
      'purpose | Syfte | (Beredningsgruppen) | 1',
      'specificTasks | Uppgifter | (Beredningsgruppen) | 2',
      'finance | Finansiering | 1'
    ]);
  });

  it('knows English, Danish, numbered, misspelt and unknown headings, and the lines above the title', () => {
    expect(outline(sourceOf('written', 'mandate-en.md'))).toEqual([
      'decision |  | 1',
      'background | 1. Background | 1',
      'purpose | 2. Purpose | 1',
      'mandator | 3. Mandating body | 1',
      'specificTasks | 4. Tasks | 5',
      'timetable | 5. Timetable and deliverables | 1',
      'composition | 6. Membership | 3',
      'chairTask | 7. Chair | 1',
      'finance | 8. Funding | 1'
    ]);
    expect(outline(sourceOf('written', 'mandate-da.txt'))).toEqual([
      'background | Baggrund | 1',
      'purpose | Formål | 1',
      'specificTasks | Opgaver | 3',
      'composition | Sammensætning | 1',
      'chairTask | Formandens opgaver | 1',
      'waysOfWorking | Mødefrekvens | 1',
      'finance | Økonomi | 1',
      'decision |  | 1'
    ]);
    const statute = sourceOf('written', 'paragraphs.txt');
    expect(segment(statute).preface.map(({ text }) => text)).toEqual(['Region Norrland', 'Diarienummer 2021-00417']);
    expect(title(statute)).toBe('Uppdragsbeskrivning / Regional arbetsgrupp Sårvård');
    expect(outline(statute)).toEqual([
      'purpose | § 1 Syftet med gruppen | 1',
      'specificTasks | § 2 Gruppens uppgifter | 2',
      'composition | § 3. Sammansättning | 1',
      'waysOfWorking | 4 § Mötesformer | 1',
      'finance | V. Ekonomi | 1',
      'other | Historik | 1'
    ]);
    expect(outline(sourceOf('written', 'word-residue.txt'))).toEqual([
      'specificTasks | Uppdrag | 6',
      'timetable | Tidplan och leverenser | 1',
      'waysOfWorking | Arbet sätt | 1',
      'finance | Finansiering: | 1'
    ]);
  });

  it('knows headings in capitals and those that speak as we', () => {
    const text = 'UPPDRAGSBESKRIVNING\nRAG ENDOKRINOLOGI\n\n1. SYFTE\nJämlik vård.\n\n2. Vårt uppdrag\n* Följa upp\n\n3. SAMMANSÄTTNING OCH MANDATTID\nTvå ledamöter.\n\nSå arbetar vi\nDigitalt.';
    expect(title(readText('a.txt', text))).toBe('UPPDRAGSBESKRIVNING / RAG ENDOKRINOLOGI');
    expect(outline(readText('a.txt', text))).toEqual([
      'purpose | SYFTE | 1',
      'specificTasks | Vårt uppdrag | 1',
      'composition | SAMMANSÄTTNING OCH MANDATTID | 1',
      'waysOfWorking | Så arbetar vi | 1'
    ]);
    const list = 'Gruppen har ett ämne.\nUppdraget är att:\n1. analysera\n2. föreslå';
    expect(outline(readText('a.txt', list))).toEqual(['other |  | 1', 'specificTasks |  | 3']);
  });

  it('parts heading and text that stand on one line', () => {
    const { segments } = segment(sourceOf('written', 'inline.txt'));
    expect(segments.map(({ meaning, heading, headingLine, lines }) => [meaning, heading, headingLine, lines[0]?.number, lines[0]?.text])).toEqual([
      ['purpose', 'Syfte:', 2, 2, 'Gruppen ska bidra till en jämlik vård.'],
      ['specificTasks', 'Uppgifter:', 3, 3, 'Gruppen följer upp de nationella riktlinjerna.'],
      ['composition', 'Sammansättning:', 4, 4, 'Två ledamöter från varje region.'],
      ['chairTask', 'Ordförande:', 5, 5, 'Utses av programområdet för två år.'],
      ['finance', 'Ekonomi:', 6, 6, 'Varje region bär sina kostnader.'],
      ['decision', '', null, 7, 'Fastställd av RPO Reumatiska sjukdomar 2022-05-18 § 14']
    ]);
  });

  it('is cut by what it says where it has no headings', () => {
    expect(title(sourceOf('written', 'headless.txt'))).toBe('');
    expect(outline(sourceOf('written', 'headless.txt'))).toEqual([
      'mandator |  | 1',
      'purpose |  | 1',
      'specificTasks |  | 3',
      'composition |  | 1',
      'finance |  | 1'
    ]);
  });

  it('does not take the points of a list or a line that leads over to one for headings', () => {
    const text = 'Uppdrag\n\n1. Samverkan\n2. Kommunikation\n3. Rapportering\n\nGruppen ska:\n- Finansiering\n\nUppdrag:\n- a';
    expect(outline(readText('a.txt', `Mandat för gruppen\n\n${text}`))).toEqual(['specificTasks | Uppdrag | 7']);
  });

  it('of nothing is nothing', () => {
    expect(segment(readText('a.txt', ' \n\n'))).toEqual({ preface: [], title: [], segments: [] });
  });
});
