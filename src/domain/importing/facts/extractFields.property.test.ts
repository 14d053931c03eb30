import fc from 'fast-check';
import { segmentationOf, type WrittenSection } from '../../../testing/importing/segmentationOf';
import { sectionMeanings } from '../../template/meaning';
import { extractFields } from './extractFields';

/** Pieces of mandates and of noise, in any order. */
const words = fc.constantFrom(
  'Ordförande', 'utses av', 'Gruppen', 'RPO', 'minst två gånger per år', 'senast den 15 mars', 'Slutrapport', 'lämnas till', 'på uppdrag av',
  'handlingsplan', 'två år', 'och', 'är permanent', 'är styrgrupp för', 'Fastställd av', '2024-03-12', '2020-mm-dd', '§ 45', 'Dnr RS 2024-123',
  '<X>', 'information till', 'förmedlas', 'följer', 'roterar', 'kostnader', ':', '.', ',', '(', '–', '', '\u0000', '🙂', 'å'.repeat(50)
);
const line = fc.array(words, { maxLength: 14 }).map((parts) => parts.join(' '));
const section: fc.Arbitrary<WrittenSection> = fc.record({
  meaning: fc.constantFrom(...sectionMeanings),
  heading: fc.constantFrom('Uppdrag', 'Syfte och uppdrag', 'Bemanning, arbetssätt och finansiering', ''),
  body: fc.constantFrom('', 'Ledningens stab', 'Ledningens utskott'),
  lines: fc.array(fc.oneof(line, line.map((text) => `- ${text}`)), { maxLength: 5 })
});

describe('the facts of any document', () => {
  it('are words of the document, on lines that it has', () => {
    fc.assert(
      fc.property(fc.array(section, { maxLength: 5 }), (sections) => {
        const segmentation = segmentationOf(sections);
        const lines = new Map(segmentation.segments.flatMap((one) => one.lines).map(({ number, text }) => [number, text]));
        const { fields, sources, obligations } = extractFields(segmentation);
        const text = [...lines.values()].join('\n').toLowerCase();
        const bodies = [...fields.mandators, ...fields.endorsers, ...fields.steers, fields.chairAppointedBy ?? ''];
        expect(bodies.filter((name) => !text.includes(name.toLowerCase()))).toEqual([]);
        expect(fields.taskGroups.flatMap(({ tasks }) => tasks).filter((task) => !text.includes(task.toLowerCase()))).toEqual([]);
        expect(obligations.filter((one) => !lines.get(one.lines[0])?.includes(one.text))).toEqual([]);
        const known = Object.entries(sources).filter(([name]) => name !== 'bodies');
        expect(known.flatMap(([, ranges]) => ranges.flat()).filter((number) => !lines.has(number))).toEqual([]);
        const told = Object.entries(fields).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0));
        expect(told.map(([name]) => name).sort()).toEqual(known.map(([name]) => name).sort());
      }),
      { numRuns: 300 }
    );
  });

  it.each([
    ['one word of half a million letters', 'å'.repeat(500_000)],
    ['a sentence without end', 'Ordförande följer information till RPO och är '.repeat(20_000)],
    ['a line of placeholders', '<X'.repeat(50_000)],
    ['a line of full stops', '. A'.repeat(50_000)]
  ])('are found in the end: %s', (_name, text) => {
    const { fields } = extractFields(segmentationOf([{ meaning: 'composition', lines: [text] }]));
    expect(fields.chairTermYears).toBeNull();
  });
});
