import { familyObligations } from '../domain/followup/familyObligations';
import { writtenSentences } from '../domain/followup/writtenSentences';
import { renderDocument } from '../domain/mandate/renderDocument';
import type { Answers } from '../domain/mandate/answer';
import { deviationKey } from '../domain/mandate/deviationKey';
import { emptyAnswer } from '../domain/mandate/emptyAnswer';
import { declaredObligations } from './declaredObligations';
import { templates } from './templates';

const newest = new Map(templates.map((template) => [template.family, template]));

const nationalMember: Answers = {
  'nationell-ledamot': {
    ...emptyAnswer('choice'),
    option: 'withNational',
    sentence: [
      'Varje region ska ha en ledamot i samverkansgruppen och sammansättningen ska motsvara gruppens uppdrag.',
      'Sjukvårdsregionens nationella ledamot i Nationell samverkansgrupp Läkemedel ska ingå.',
      'Sammansättningen i samverkansgruppen ska förankras i Samverkansnämndens Ledningsgrupp och Kunskapsstyrningsgruppen.'
    ].join(' ')
  }
};

const found = (family: string, answers: Answers = {}) => {
  const document = renderDocument(newest.get(family)!, { group: 'Läkemedel', programmeArea: '' }, answers);
  return familyObligations(declaredObligations[family] ?? [], writtenSentences(document));
};

const brief = (family: string, answers?: Answers): readonly string[] => found(family, answers).map(({ key, sentence }) => `${key} in ${sentence.sectionKey}`);

describe('what the families declare', () => {
  it('is declared for every family, in keys of its own', () => {
    expect(Object.keys(declaredObligations).sort()).toEqual([...newest.keys()].sort());
    for (const declared of Object.values(declaredObligations)) {
      expect(new Set(declared.map(({ key }) => key)).size).toBe(declared.length);
    }
  });

  it('stands in the section it is declared for, of a family whose text is fixed', () => {
    for (const [family, answers] of [['sydostra-rsg', {}], ['mellansverige-rsg', nationalMember], ['mellansverige-rag', {}]] as const) {
      const sections = new Map((declaredObligations[family] ?? []).map(({ key, section }) => [key, section]));
      for (const { key, sentence } of found(family, answers)) {
        expect(`${key} ${sentence.sectionKey}`).toBe(`${key} ${sections.get(key) ?? ''}`);
      }
    }
  });

  it('is all found in the text of Mellansverige’s collaboration group, with what its sentences say', () => {
    const all = found('mellansverige-rsg', nationalMember);
    expect(all.map(({ key }) => key)).toEqual((declaredObligations['mellansverige-rsg'] ?? []).map(({ key }) => key));
    expect(all.find(({ kind }) => kind === 'meetings')?.frequency).toEqual({ times: 2, every: 1, unit: 'year' });
    expect(all.find(({ kind }) => kind === 'plan')).toMatchObject({
      receiver: 'kunskapsstyrningsgruppens samordnare',
      frequency: { times: 1, every: 1, unit: 'year' },
      deadline: { kind: 'yearly', monthDay: '02-28', isFollowingYear: true, isBefore: true }
    });
  });

  it('is found in the fixed text of the other families', () => {
    expect(brief('sydostra-rsg')).toEqual(
      expect.arrayContaining(['handlingsplan in rapportering', 'arsrapport in rapportering', 'kontaktuppgifter in rapportering', 'kostnader-over-tid in finansiering'])
    );
    expect(brief('sydostra-rag')).toEqual(expect.arrayContaining(['sammankallande-anstalld in sammankallande', 'deltagare-anstallda in deltagare']));
    expect(brief('mellansverige-rag')).toHaveLength(declaredObligations['mellansverige-rag']!.length);
    expect(brief('sydostra-stab-au')).toEqual(expect.arrayContaining(['ledamot-fran-varje-region in bemanning', 'kostnader-over-tid in bemanning']));
  });

  it('is not there when the mandate has left the section out', () => {
    const omitted: Answers = { [deviationKey('rapportering')]: { ...emptyAnswer('deviation'), isOmitted: true } };
    expect(brief('sydostra-rsg', omitted).filter((key) => key.endsWith('rapportering'))).toEqual([]);
  });
});
