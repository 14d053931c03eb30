import { sourceOf } from '../../../testing/importing/sourceOf';
import { templates } from '../../../templates/templates';
import { extractFields } from '../facts/extractFields';
import type { Frequency } from '../language/frequency';
import type { ObligationKind, ProposedObligation } from '../proposedObligation';
import { segment } from '../segment';

const proposed = (name: string): readonly ProposedObligation[] =>
  extractFields(segment(sourceOf('published', `${name}.txt`), templates)).obligations;

const [blank, lakemedel, barnonkologi, stod, stab] = [
  'sydostra-rag-blank', 'lakemedel', 'barnonkologi', 'stod-for-utveckling', 'stab-och-arbetsutskott'
] as const;
const paediatrics = 'RPO Barn och ungdomars hälsa';
const website = 'sjukvårdsregionens webbplats';
const yearly: Frequency = { times: 1, every: 1, unit: 'year' };
const everySecondYear: Frequency = { times: 1, every: 2, unit: 'year' };
const staff = ['Regionsjukvårdsledningens stab'];
const workingCommittee = ['Regionsjukvårdsledningens arbetsutskott'];

type Expected = Partial<Pick<ProposedObligation, 'receiver' | 'deadline' | 'frequency' | 'bodies'>>;

/** Every obligation that a careful reader finds: document, line, kind, and what is known of it. */
const table: readonly (readonly [string, number, ObligationKind, Expected])[] = [
  [lakemedel, 103, 'chairTerm', { frequency: everySecondYear }],
  [stod, 31, 'chairTerm', { frequency: everySecondYear }],
  [stod, 31, 'chairAppointment', {}],
  [stab, 40, 'chairTerm', { frequency: everySecondYear }],
  [barnonkologi, 90, 'chairAppointment', {}],
  [blank, 58, 'employment', {}],
  [lakemedel, 103, 'employment', {}],
  [barnonkologi, 94, 'employment', {}],
  [blank, 69, 'employment', {}],
  [barnonkologi, 106, 'employment', {}],
  [lakemedel, 115, 'employment', {}],
  [blank, 71, 'representation', {}],
  [barnonkologi, 110, 'representation', {}],
  [lakemedel, 121, 'representation', {}],
  [blank, 76, 'representation', {}],
  [lakemedel, 126, 'representation', {}],
  [barnonkologi, 115, 'representation', {}],
  [stod, 27, 'memberPerRegion', {}],
  [barnonkologi, 90, 'memberPerRegion', {}],
  [lakemedel, 99, 'memberPerRegion', {}],
  [stab, 38, 'memberPerRegion', {}],
  [lakemedel, 99, 'nationalMember', {}],
  [stod, 27, 'nationalMember', {}],
  [stod, 29, 'municipalMember', {}],
  [stod, 27, 'anchoring', { receiver: 'Samverkansnämndens Ledningsgrupp och Kunskapsstyrningsgruppen' }],
  [stod, 31, 'coOption', {}],
  [barnonkologi, 90, 'professions', {}],
  [barnonkologi, 90, 'patientAssociations', {}],
  [stab, 38, 'membership', {}],
  [stod, 31, 'meetings', { frequency: { times: 2, every: 1, unit: 'year' } }],
  [stab, 42, 'meetings', { frequency: { times: 1, every: 1, unit: 'week' }, bodies: workingCommittee }],
  [stab, 42, 'meetings', { frequency: null, bodies: staff }],
  [barnonkologi, 86, 'notes', { receiver: paediatrics }],
  [stod, 39, 'notes', { receiver: 'angiven plats' }],
  [lakemedel, 91, 'plan', { receiver: website, frequency: yearly }],
  [lakemedel, 91, 'report', { receiver: website, frequency: yearly }],
  [lakemedel, 91, 'contactDetails', { receiver: website }],
  [stod, 41, 'plan', { frequency: yearly }],
  [stod, 41, 'plan', { receiver: 'kunskapsstyrningsgruppens samordnare', deadline: '02-28' }],
  [
    barnonkologi,
    78,
    'deliverable',
    { receiver: `möte mellan ${paediatrics} samt de RAG som hör till programområdet`, frequency: yearly }
  ],
  [barnonkologi, 78, 'deliverable', { receiver: `årsrapporten för ${paediatrics}`, frequency: null }],
  [barnonkologi, 70, 'qualityMeasures', { receiver: 'årsrapport' }],
  [lakemedel, 95, 'information', { receiver: 'regionala programområden' }],
  [lakemedel, 95, 'information', { receiver: 'enstaka programområden' }],
  [barnonkologi, 86, 'information', { receiver: 'övriga berörda RPO' }],
  [barnonkologi, 86, 'report', { receiver: paediatrics }],
  [barnonkologi, 86, 'followUp', {}],
  [lakemedel, 69, 'consultation', {}],
  [lakemedel, 67, 'nomination', { receiver: 'nationella arbetsgrupper' }],
  [lakemedel, 83, 'steering', { receiver: 'sjukvårdsregionens läkemedelsupphandlingsgrupp' }],
  [lakemedel, 63, 'hosting', {}],
  [blank, 78, 'ownCosts', {}],
  [lakemedel, 130, 'ownCosts', {}],
  [barnonkologi, 119, 'ownCosts', {}],
  [barnonkologi, 90, 'ownCosts', {}],
  [stod, 35, 'ownCosts', {}],
  [stab, 44, 'ownCosts', {}],
  [blank, 78, 'costSharing', {}],
  [lakemedel, 130, 'costSharing', {}],
  [barnonkologi, 119, 'costSharing', {}],
  [stab, 44, 'costSharing', {}],
  [stab, 19, 'preparation', { bodies: staff }],
  [stab, 19, 'followUp', { bodies: staff, receiver: 'Regionsjukvårdsledningens och Samverkansnämndens sammanträden' }],
  [stab, 21, 'stewardship', { bodies: staff }],
  [stab, 22, 'hosting', { bodies: staff }],
  [stab, 23, 'consultation', { bodies: staff }],
  [stab, 24, 'communication', { bodies: staff }],
  [stab, 24, 'stewardship', { bodies: staff }],
  [stab, 30, 'preparation', { bodies: workingCommittee }],
  [stab, 31, 'followUp', { bodies: workingCommittee, receiver: 'regionala samverkansgrupper' }],
  [stab, 32, 'nomination', { bodies: workingCommittee, receiver: 'nationell samverkan' }]
];

describe('the obligations of the published documents', () => {
  it.each(table)('%s, line %i: %s %j', (name, line, kind, expected) => {
    expect(proposed(name)).toContainEqual(expect.objectContaining({ kind, lines: [line, line], ...expected }));
  });

  it.each([blank, lakemedel, barnonkologi, stod, stab])('are hardly more than a reader finds: %s', (name) => {
    const known = table.filter(([document]) => document === name).map(([, line, kind]) => `${line} ${kind}`);
    const others = proposed(name).filter(({ kind, lines }) => !known.includes(`${lines[0]} ${kind}`));
    expect(others).toEqual([]);
  });

  it('name no receiver where the sentence has none', () => {
    const named = table.filter(([, , , { receiver }]) => receiver).map(([name, line, kind]) => `${name} ${line} ${kind}`);
    const all = [blank, lakemedel, barnonkologi, stod, stab].flatMap((name) =>
      proposed(name).map((obligation) => ({ ...obligation, name }))
    );
    const others = all.filter(({ name, lines, kind }) => !named.includes(`${name} ${lines[0]} ${kind}`));
    expect(others.filter(({ receiver }) => receiver !== null)).toEqual([]);
  });

  it('are told in the words of the document', () => {
    const lines = new Map(sourceOf('published', 'stod-for-utveckling.txt').lines.map(({ number, text }) => [number, text]));
    expect(proposed(stod).filter(({ text, lines: [line] }) => !lines.get(line)?.includes(text))).toEqual([]);
  });
});
