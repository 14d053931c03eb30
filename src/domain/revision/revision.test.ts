import fc from 'fast-check';
import { templateOf } from '../../templates/templates';
import type { Answer, Answers, DeviationAnswer, OwnBlock } from '../mandate/answer';
import { arrangementKey, deviationKey, titleSectionKey } from '../mandate/deviationKey';
import { documentText } from '../mandate/documentText';
import { emptyAnswer } from '../mandate/emptyAnswer';
import type { MandateDraft } from '../mandate/mandate';
import { renderDocument } from '../mandate/renderDocument';
import type { Field } from '../template/field';
import type { TemplateBlock } from '../template/block';
import type { Template, TemplateSection } from '../template/template';
import { applyRevision } from './applyRevision';
import { conflictsOf } from './conflictsOf';
import { revisionBetween } from './revisionBetween';

const guidance = { placeholder: 'Ange.', question: 'Vad ska gruppen göra?', hint: '', why: '', example: '' };
const text = (words: string): TemplateBlock => ({ kind: 'paragraph', text: words });
const paragraphs = (key: string): TemplateBlock => ({ kind: 'field', field: { kind: 'paragraphs', key, guidance } });
const section = (key: string, ...blocks: readonly TemplateBlock[]): TemplateSection => ({ key, meaning: 'other', heading: `Rubrik ${key}`, blocks });
const template = (version: number, sections: readonly TemplateSection[], title = 'Uppdrag för {group}'): Template => ({
  ...templateOf('sydostra-rag', 1), version, title, sections
});
const draft = (answers: Answers): MandateDraft => ({
  key: 'm1', groupKey: 'rag-x', template: { family: 'sydostra-rag', version: 1 }, variables: { group: 'Barn', programmeArea: 'Barns hälsa' }, answers
});
const deviation = (key: string, change: Partial<DeviationAnswer>): Answers => ({ [deviationKey(key)]: { ...emptyAnswer('deviation'), ...change } });
const own = (words: string): readonly OwnBlock[] => [{ kind: 'paragraph', text: words }];

/** Lines of the mandate, without gaps: those are nobody's text. */
const lines = (of: Template, { variables, answers }: MandateDraft): readonly string[] =>
  documentText(renderDocument(of, variables, answers)).split('\n').filter((line) => line !== '' && !line.endsWith('<Ange.>'));

const anyWords = fc.constantFrom('Gruppen leds av ordförande.', 'Gruppen leds av sammankallande i {group}.', 'Varje region betalar sitt.', 'Kunskap sprids till {group} och alla andra.', 'Kunskap sprids till alla.', 'Möten hålls två gånger per år.', 'Möten hålls fyra gånger per år.', 'Kort.');
const varaktighet: Field = {
  kind: 'choice', key: 'varaktighet', guidance,
  options: ['permanent', 'limited'].map((key) => ({ key, label: key, sentence: key, needsEndDate: false }))
};
const anyWhen = fc.option(fc.constantFrom('permanent', 'limited').map((option) => ({ field: 'varaktighet', options: [option] })), { nil: undefined });
const anyFixed: fc.Arbitrary<TemplateBlock> = fc.oneof(
  fc.record({ kind: fc.constantFrom('paragraph' as const, 'subheading' as const), text: anyWords, when: anyWhen }, { requiredKeys: ['kind', 'text'] }),
  fc.record({ kind: fc.constantFrom('bullets' as const, 'numbered' as const), items: fc.array(anyWords, { minLength: 1, maxLength: 3 }), isEditable: fc.constant(true) }, { requiredKeys: ['kind', 'items'] }),
  fc.record({ kind: fc.constant('paragraph' as const), text: anyWords, clause: fc.record({ key: fc.constantFrom('k1', 'k2'), version: fc.constantFrom(1, 2) }) })
);
const fieldOf = (key: string): fc.Arbitrary<TemplateBlock> =>
  fc.constantFrom<Field>({ kind: 'paragraphs', key, guidance }, { kind: 'listOrText', key, guidance }, { kind: 'listOrText', key, guidance, list: 'numbered' }, { kind: 'number', key, guidance, sentence: '', minimum: 1, maximum: 9 })
    .map((field) => ({ kind: 'field', field }));
const anySections: fc.Arbitrary<readonly TemplateSection[]> = fc
  .tuple(
    fc.uniqueArray(fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), heading: fc.constantFrom('', 'Uppdrag', 'Arbetssätt'), blocks: fc.array(anyFixed, { maxLength: 4 }) }), { selector: ({ key }) => key, minLength: 1 }),
    fc.array(fc.record({ key: fc.constantFrom('f1', 'f2', 'f3'), at: fc.nat(9), in: fc.nat(9) }), { maxLength: 3 }).chain((places) =>
      fc.tuple(...places.map((place) => fieldOf(place.key).map((block) => ({ ...place, block }))))),
    fc.boolean()
  )
  .map(([sections, fields, hasChoice]) => {
    const blocks = sections.map((one) => [...one.blocks]);
    const known = new Set<string>();
    for (const { key, at, in: inside, block } of fields) {
      if (!known.has(key)) {
        const list = blocks[inside % blocks.length] ?? [];
        list.splice(at % (list.length + 1), 0, block);
        known.add(key);
      }
    }
    if (hasChoice) blocks[0]?.unshift({ kind: 'field', field: varaktighet });
    return sections.map((one, index) => ({ key: one.key, meaning: 'other' as const, heading: one.heading, blocks: blocks[index] ?? [] }));
  });
const anyTemplate = (version: number): fc.Arbitrary<Template> =>
  fc.tuple(anySections, fc.constantFrom('Uppdrag för {group}', 'Uppdragsbeskrivning')).map(([sections, title]) => template(version, sections, title));

const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    f1: fc.constantFrom<Answer>({ kind: 'paragraphs', text: 'Svar ett.\nSvar två.' }, { kind: 'listOrText', form: 'list', items: [{ key: 'r1', text: 'Punkt' }], text: '' }),
    f2: fc.constantFrom<Answer>({ kind: 'paragraphs', text: 'Egen text.' }, { kind: 'number', number: 3, sentence: 'Tre möten.' }),
    varaktighet: fc.constantFrom('permanent', 'limited').map((option): Answer => ({ kind: 'choice', option, until: '', sentence: `Gruppen är ${option}.` }))
  },
  { requiredKeys: [] }
) as fc.Arbitrary<Answers>;
const anyOwn: fc.Arbitrary<readonly OwnBlock[]> = fc.array(
  fc.oneof(fc.record({ kind: fc.constantFrom('paragraph' as const, 'heading' as const), text: fc.constantFrom('Eget.', 'Vårt eget.', 'Gruppen leds av ordförande.') }), fc.constant({ kind: 'bullets' as const, items: ['Eget ett', 'Eget två'] })),
  { maxLength: 2 }
);
const anyDeviation: fc.Arbitrary<DeviationAnswer> = fc.record({
  kind: fc.constant('deviation' as const),
  heading: fc.constantFrom(null, null, 'Egen rubrik'),
  isOmitted: fc.constantFrom(false, false, false, true),
  replaced: fc.uniqueArray(fc.record({ place: fc.nat(4), blocks: anyOwn }), { selector: ({ place }) => place, maxLength: 2 }),
  added: fc.uniqueArray(fc.record({ place: fc.integer({ min: -1, max: 4 }), blocks: anyOwn }), { selector: ({ place }) => place, maxLength: 2 })
});

/** Deviations only at places the template has: others stand nowhere. */
function placedDeviations(of: Template, found: Readonly<Record<string, DeviationAnswer>>): Answers {
  return Object.fromEntries(
    of.sections.flatMap(({ key, blocks }) => {
      const one = found[key];
      return one ? [[deviationKey(key), { ...one, replaced: one.replaced.filter(({ place }) => place < blocks.length), added: one.added.filter(({ place }) => place < blocks.length) }]] : [];
    })
  );
}
const anyDeviations = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), anyDeviation);
const anyArrangement = fc.option(fc.shuffledSubarray(['a', 'b', 'c', 'd']), { nil: undefined });
const anyCase = fc.tuple(anyTemplate(1), anyTemplate(2), anyAnswers, anyDeviations, anyArrangement).map(([before, after, answers, deviations, order]) => ({
  before,
  after,
  plain: draft(answers),
  written: draft({ ...answers, ...placedDeviations(before, deviations), ...(order && { [arrangementKey]: { kind: 'arrangement' as const, order } }) })
}));

describe('a mandate whose template has a new version', () => {
  it('reads as the new version says when every change is accepted and nothing deviates', () => {
    fc.assert(
      fc.property(anyCase, ({ before, after, plain }) => {
        const revision = revisionBetween(before, after)(plain);
        const revised = applyRevision(plain, revision, new Set());
        expect(lines(after, revised)).toEqual(lines(after, { ...plain, answers: revision.answers }));
        expect(revised.template).toEqual({ family: 'sydostra-rag', version: 2 });
        expect(Object.keys(revised.answers).filter((key) => key.startsWith('avvikelse.'))).toEqual([]);
      })
    );
  });

  it('reads as before when every change is declined', () => {
    fc.assert(
      fc.property(anyCase, ({ before, after, written }) => {
        const revision = revisionBetween(before, after)(written);
        const revised = applyRevision(written, revision, new Set(revision.changes.map(({ id }) => id)));
        expect(lines(after, revised)).toEqual(lines(before, written));
      }),
      { numRuns: 500 }
    );
  });

  it('loses nothing anybody wrote unless taking it away is accepted', () => {
    fc.assert(
      fc.property(anyCase, ({ before, after, written }) => {
        const revision = revisionBetween(before, after)(written);
        const revised = applyRevision(written, revision, conflictsOf(revision));
        const bare = (all: readonly string[]): readonly string[] => all.map((line) => line.replace(/^(· |\d+\. )/, ''));
        const now = bare(lines(after, revised));
        const fixed = new Set(bare(lines(before, draft({ varaktighet: { kind: 'choice', option: '', until: '', sentence: 'x' } }))));
        const mine = ['Eget.', 'Vårt eget.', 'Eget ett', 'Eget två', 'Egen rubrik', 'Svar ett.', 'Svar två.', 'Punkt', 'Egen text.', 'Tre möten.'];
        expect(bare(lines(before, written)).filter((line) => mine.includes(line) && !fixed.has(line) && !now.includes(line))).toEqual([]);
      }),
      { numRuns: 500 }
    );
  });

  it('changes nothing when the versions say the same', () => {
    fc.assert(
      fc.property(anyCase, ({ before, written }) => {
        const revision = revisionBetween(before, { ...before, version: 2 })(written);
        expect(revision.changes).toEqual([]);
        expect(lines(before, applyRevision(written, revision, new Set()))).toEqual(lines(before, written));
      })
    );
  });

  it('gives each change an identity of its own', () => {
    fc.assert(
      fc.property(anyCase, ({ before, after, written }) => {
        const ids = revisionBetween(before, after)(written).changes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      })
    );
  });
});

describe('the changes told', () => {
  const changesOf = (before: readonly TemplateSection[], after: readonly TemplateSection[], answers: Answers = {}): readonly unknown[] =>
    revisionBetween(template(1, before), template(2, after))(draft(answers)).changes.map(({ kind, own: mine, accepted, isConflict }) => ({ kind, own: mine, accepted, isConflict }));

  it('follow by themselves where the mandate has not touched the text, and wait for an answer where it has', () => {
    const [before, after] = [[section('a', text('Deltagare i med uppdrag.'))], [section('a', text('Deltagare med uppdrag.'))]];
    expect(changesOf(before, after)).toEqual([
      { kind: 'textChanged', own: ['Deltagare i med uppdrag.'], accepted: ['Deltagare med uppdrag.'], isConflict: false }
    ]);
    expect(changesOf(before, after, deviation('a', { replaced: [{ place: 0, blocks: own('Ledamöter med uppdrag.') }] }))).toEqual([
      { kind: 'textChanged', own: ['Ledamöter med uppdrag.'], accepted: ['Deltagare med uppdrag.'], isConflict: true }
    ]);
    expect(changesOf(before, after, deviation('a', { replaced: [{ place: 0, blocks: own('Deltagare med uppdrag.') }] }))).toEqual([]);
  });

  it('name what happens to fields, and wait where an answer would go', () => {
    const answered: Answers = { mal: { kind: 'paragraphs', text: 'Bättre vård.' } };
    expect(changesOf([section('a', paragraphs('mal'))], [section('a')], answered)).toEqual([{ kind: 'fieldRemoved', own: ['Bättre vård.'], accepted: [], isConflict: true }]);
    expect(changesOf([section('a', paragraphs('mal')), section('b')], [section('a'), section('b', paragraphs('mal'))], answered)).toEqual([
      { kind: 'fieldMoved', own: ['Bättre vård.'], accepted: ['Bättre vård.'], isConflict: false }
    ]);
    expect(changesOf([section('a')], [section('a', paragraphs('mal'))])).toMatchObject([{ kind: 'fieldAdded' }]);
  });

  it('name the versions of a clause', () => {
    const clause = (version: number, words: string): TemplateBlock => ({ kind: 'paragraph', text: words, clause: { key: 'kostnader', version } });
    const [change] = revisionBetween(template(1, [section('a', clause(1, 'Regionen betalar.'))]), template(2, [section('a', clause(2, 'Alla betalar.'))]))(draft({})).changes;
    expect(change).toMatchObject({ kind: 'clauseChanged', clause: { before: { version: 1 }, after: { version: 2 } } });
  });

  it('tell a condition that lets a text stand', () => {
    const chosen: Answers = { varaktighet: { kind: 'choice', option: 'limited', until: '', sentence: 'Begränsad.' } };
    const choice: TemplateBlock = { kind: 'field', field: varaktighet };
    const ending = (option: string): TemplateBlock => ({ kind: 'paragraph', text: 'Gruppen avvecklas.', when: { field: 'varaktighet', options: [option] } });
    expect(changesOf([section('a', choice, ending('permanent'))], [section('a', choice, ending('limited'))], chosen)).toEqual([
      { kind: 'conditionChanged', own: [], accepted: ['Gruppen avvecklas.'], isConflict: false }
    ]);
  });

  it('name sections that come, go and change places, and the title', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((key) => section(key, text(`Text ${key} om vården.`))) as [TemplateSection, TemplateSection, TemplateSection];
    expect(changesOf([a, b], [b, a])).toMatchObject([{ kind: 'sectionsMoved' }]);
    expect(changesOf([a, b], [a, c])).toMatchObject([{ kind: 'sectionAdded' }, { kind: 'sectionRemoved', own: ['Text b om vården.'] }]);
    expect(revisionBetween(template(1, [a]), template(2, [a], 'Ny titel'))(draft(deviation(titleSectionKey, { heading: 'Vår titel' }))).changes).toMatchObject([
      { kind: 'titleChanged', own: ['Vår titel'], isConflict: true }
    ]);
  });

  it('are one for a mandate on the first published version of the Sydöstra RAG template', () => {
    const [first, second] = [templateOf('sydostra-rag', 1), templateOf('sydostra-rag', 2)];
    expect(revisionBetween(first, second)(draft({})).changes).toMatchObject([{ kind: 'textChanged', isConflict: false }]);
  });
});
