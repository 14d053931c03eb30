import { renderedWords, sourceWords } from '../../../testing/importing/documentWords';
import { sourceOf } from '../../../testing/importing/sourceOf';
import { templateOf, templates } from '../../../templates/templates';
import { barnonkologiAnswers, barnonkologiVariables } from '../../../templates/fixtures/barnonkologi';
import type { DeviationAnswer } from '../../mandate/answer';
import { arrangementKey, deviationKey, titleSectionKey } from '../../mandate/deviationKey';
import { importedDocument } from '../importedDocument';
import { segment } from '../segment';
import { readText } from '../text/readText';
import type { SourceDocument } from '../sourceDocument';
import type { MatchedMandate } from './matchTemplate';
import { matchTemplate } from './matchTemplate';

const rag = templateOf('sydostra-rag', 1);
const matched = (document: SourceDocument, template = rag): MatchedMandate => matchTemplate(segment(document, templates), template);
const ragText = (text: string): MatchedMandate =>
  matched(readText('a.txt', `Uppdragsbeskrivning för regional arbetsgrupp Sömn i Sydöstra sjukvårdsregionen\n\n${text}`));
const deviation = ({ answers }: MatchedMandate, section: string): Partial<DeviationAnswer> => {
  const answer = answers[deviationKey(section)];
  return answer?.kind === 'deviation' ? answer : {};
};

describe('a document laid beside a template', () => {
  it('gives the published mandate its names, its answers, and the two slips as deviations', () => {
    const { variables, answers, unplaced, missing } = matched(sourceOf('published', 'barnonkologi.txt'));
    expect(variables).toEqual(barnonkologiVariables);
    expect(answers.rapportering).toEqual(barnonkologiAnswers.rapportering);
    expect(answers.sammansattning).toEqual(barnonkologiAnswers.sammansattning);
    expect(answers.varaktighet).toEqual(barnonkologiAnswers.varaktighet);
    const { uppdrag } = answers;
    const items = barnonkologiAnswers.uppdrag?.kind === 'listOrText' ? barnonkologiAnswers.uppdrag.items : [];
    expect(uppdrag?.kind === 'listOrText' && uppdrag.items.map(({ text }) => text)).toEqual(items.map(({ text }) => text));
    expect(Object.keys(answers).filter((key) => key.startsWith('avvikelse.'))).toEqual(['avvikelse.sammankallande']);
    expect(answers['avvikelse.sammankallande']).toEqual({
      kind: 'deviation',
      heading: 'Samman kallandes uppdrag',
      isOmitted: false,
      replaced: [{ place: 0, blocks: [{ kind: 'paragraph', text: 'Samman kallande är anställd inom respektive region.' }] }],
      added: []
    });
    expect([unplaced, missing]).toEqual([[], []]);
  });

  it('leaves the blank template unanswered, without deviations', () => {
    expect(matched(sourceOf('published', 'sydostra-rag-blank.txt'))).toEqual({
      variables: { group: '', programmeArea: '' },
      answers: {},
      unplaced: [],
      missing: [],
      changes: 0
    });
  });

  it('keeps the tasks of two bodies in the fields of each', () => {
    const { answers } = matched(sourceOf('published', 'stab-och-arbetsutskott.txt'), templateOf('sydostra-stab-au', 1));
    const first = (key: string): string | undefined => {
      const answer = answers[key];
      return answer?.kind === 'listOrText' ? `${answer.items.length} ${answer.items[0]?.text.split(' ')[0]}` : undefined;
    };
    expect([first('stabens-uppdrag'), first('arbetsutskottets-uppdrag')]).toEqual(['6 bereder', '3 handlägger']);
  });

  it('finds the names where the title is another', () => {
    const text = 'Arbetsgruppen för sömn\n\nUppdrag\nArbetsgrupp Sömn arbetar på uppdrag av programområde Lung- och allergisjukdomar.\n';
    const { variables, answers } = matched(readText('a.txt', text));
    expect(variables).toEqual({ group: 'Sömn', programmeArea: 'Lung- och allergisjukdomar' });
    expect(answers[deviationKey(titleSectionKey)]).toMatchObject({ heading: 'Arbetsgruppen för sömn' });
  });

  it('marks sections and text that are left out', () => {
    const result = ragText('Sammankallandes uppdrag\nArbetsgruppens sammankallande:\n- etablerar relevanta kontakter');
    expect(deviation(result, 'finansiering')).toMatchObject({ isOmitted: true });
    expect(deviation(result, 'sammankallande').replaced).toEqual([
      { place: 0, blocks: [] },
      { place: 2, blocks: [{ kind: 'bullets', items: ['etablerar relevanta kontakter'] }] }
    ]);
    expect(result.missing).toEqual(['uppdrag', 'varaktighet', 'leveranser', 'rapportering', 'sammansattning']);
  });

  it('keeps the order of the document, its own headings and its own text where they stood', () => {
    const result = ragText(
      'Utkast för synpunkter\n\nFinansiering\nRegionen betalar allt.\n\nArvoden\n\nPatientföreträdare får arvode enligt regionens regler.\n\nRapportering\nGruppen rapporterar varje höst.\nBilaga: mall för rapport'
    );
    expect(result.answers[arrangementKey]).toEqual({ kind: 'arrangement', order: ['finansiering', 'rapportering'] });
    expect(deviation(result, titleSectionKey).added).toEqual([{ place: -1, blocks: [{ kind: 'paragraph', text: 'Utkast för synpunkter' }] }]);
    expect(deviation(result, 'finansiering').added).toEqual([
      { place: -1, blocks: [{ kind: 'paragraph', text: 'Regionen betalar allt.' }] },
      {
        place: 0,
        blocks: [
          { kind: 'heading', text: 'Arvoden' },
          { kind: 'paragraph', text: 'Patientföreträdare får arvode enligt regionens regler.' }
        ]
      }
    ]);
    expect(result.answers.rapportering).toEqual({ kind: 'paragraphs', text: 'Gruppen rapporterar varje höst.\nBilaga: mall för rapport' });
    expect(result.unplaced).toEqual([
      { section: 'titel', heading: '', text: 'Utkast för synpunkter', lines: [3, 3] },
      { section: 'finansiering', heading: 'Finansiering', text: 'Regionen betalar allt.', lines: [6, 6] },
      { section: 'finansiering', heading: 'Arvoden', text: 'Arvoden\nPatientföreträdare får arvode enligt regionens regler.', lines: [8, 10] }
    ]);
  });

  it('reads a choice only where the words can mean one option alone', () => {
    const chosen = (sentence: string): unknown => ragText(`Tidplan och leveranser\n${sentence}`).answers.varaktighet;
    expect(chosen('Gruppen är ett tidsbegränsat projekt.')).toMatchObject({ option: 'timeLimited' });
    expect(chosen('Gruppen är inte permanent.')).toMatchObject({ option: '', sentence: 'Gruppen är inte permanent.' });
    expect(chosen('Gruppen är ett tidsbegränsat projekt men blir kanske permanent.')).toMatchObject({ option: '' });
  });

  it('survives the residue of Word', () => {
    const document = sourceOf('written', 'word-residue.txt');
    const { variables, answers } = matched(document);
    expect(variables.group).toBe('Hjärtsvikt');
    expect(answers.uppdrag).toMatchObject({ form: 'list', items: [{ text: 'följa kvalitetsregistret' }, {}, {}, {}, {}] });
    expect(answers.varaktighet).toMatchObject({ option: 'permanent' });
  });

  it.each(['word-residue.txt', 'headless.txt', 'inline.txt', 'mandate-da.txt', 'mandate-en.md', 'paragraphs.txt', 'two-bodies.txt'])(
    'gives %s back word for word with any template',
    (name) => {
      const document = sourceOf('written', name);
      templates.forEach((template) => {
        const result = matched(document, template);
        expect(renderedWords(importedDocument(template, result))).toBe(sourceWords(document));
      });
    }
  );
});

describe('a large text', () => {
  const published = sourceOf('published', 'barnonkologi.txt').lines.map(({ text }) => text).join('\n');

  it.each([
    ['of whole mandates', published.repeat(36)],
    ['of one line', 'Arbetsgrupp a arbetar på uppdrag av programområde '.repeat(4000)],
    ['of misspelt headings', 'Sammansättnng: x\n'.repeat(11000)],
    ['of short lines', 'a\n'.repeat(100000)],
    ['of brackets', '[bookmark'.repeat(22000) + '['.repeat(100000)]
  ])('%s is cut and laid beside a template in time that grows with its length, and in full', (_case, text) => {
    const started = process.cpuUsage();
    const document = readText('a.md', text);
    const result = matched(document);
    const { user } = process.cpuUsage(started);
    // About 0.3 s; what grows with the square of the length takes minutes.
    expect(user / 1_000_000).toBeLessThan(10);
    expect(renderedWords(importedDocument(rag, result))).toBe(sourceWords(document));
  });
});
