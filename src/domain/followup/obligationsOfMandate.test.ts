import { textOfFamily } from '../../testing/followup/establishedText';
import { groupNamed } from '../../testing/groupNamed';
import { declaredObligations } from '../../templates/declaredObligations';
import type { Answers } from '../mandate/answer';
import { deviationKey } from '../mandate/deviationKey';
import { emptyAnswer } from '../mandate/emptyAnswer';
import type { Snapshot } from '../mandate/snapshot';
import { bodiesNamed } from './bodiesNamed';
import type { ConfirmedObligation } from './confirmedObligations';
import type { GroupObligation } from './obligation';
import { obligationsOfMandate } from './obligationsOfMandate';

const rsl = groupNamed('rsl', 'regionsjukvardsledning', 'Regionsjukvårdsledningen');
const rpo = groupNamed('rpo-barn', 'rpo', 'RPO Barn och ungdomars hälsa');
const group = { ...groupNamed('rag-x', 'rag', 'RAG X'), mandators: ['rpo-barn'] };

function obligations(texts: readonly (readonly [Snapshot, string])[], confirmed: readonly ConfirmedObligation[] = []): readonly GroupObligation[] {
  const receiverBodies = bodiesNamed([rsl, rpo, group]);
  const established = texts.map(([{ key, content }, decisionDate]) => ({ snapshotKey: key, content, decisionDate }));
  return obligationsOfMandate(established, ({ content }) => ({
    group,
    receiverBodies,
    declared: declaredObligations[content.template.family] ?? [],
    confirmed
  }));
}

const deliveries: Answers = {
  leveranser: {
    kind: 'deliverables',
    none: false,
    deliverables: [
      { key: 'd1', stage: 'interim', what: '', schedule: { kind: 'recurring', rhythm: 'yearly', meeting: 'mötet mellan RPO och dess RAG', report: '' } },
      { key: 'd2', stage: 'final', what: 'vårdprogram', schedule: { kind: 'date', date: '2027-11-30' } }
    ],
    sentence: 'Delleverans sker varje år vid mötet mellan RPO och dess RAG. Slutleverans (vårdprogram) lämnas den 30 november 2027.'
  },
  rapportering: { kind: 'paragraphs', text: 'Gruppen för minnesanteckningar vid sina möten, som delges RPO Barn och ungdomars hälsa.' }
};

const rsgText = textOfFamily('sydostra-rsg', 'rag-x');

describe('what a mandate in force obliges to', () => {
  it('is known from the data of its fields, each with its own sentence', () => {
    const found = obligations([[textOfFamily('sydostra-rag', 'rag-x', deliveries), '2026-01-15']]).filter(({ kind }) => kind === 'deliverable');
    expect(found).toMatchObject([
      { key: 'm-rag-x.leveranser.d1', sentence: 'Delleverans sker varje år vid mötet mellan RPO och dess RAG.', frequency: { times: 1, every: 1, unit: 'year' }, receiverBodies: ['rpo-barn'], origin: 'field' },
      { key: 'm-rag-x.leveranser.d2', sentence: 'Slutleverans (vårdprogram) lämnas den 30 november 2027.', deadline: { kind: 'day', date: '2027-11-30' } }
    ]);
  });

  it('leads to the very block its sentence stands in', () => {
    const snapshot = textOfFamily('sydostra-rag', 'rag-x', deliveries);
    for (const { place, sentence } of obligations([[snapshot, '2026-01-15']])) {
      const section = snapshot.content.document.sections.find(({ key }) => key === place.sectionKey);
      expect(JSON.stringify(section?.blocks[place.block])).toContain(sentence);
      expect(place).toMatchObject({ mandateKey: 'm-rag-x', snapshotKey: snapshot.key });
    }
  });

  it('is known from what its family declares, in the order of the text, and not when the mandate has taken the sentence out', () => {
    const kinds = obligations([[rsgText, '2026-01-15']]).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['plan', 'report', 'contactDetails']));
    expect(kinds.indexOf('plan')).toBeLessThan(kinds.indexOf('costSharing'));
    const without = textOfFamily('sydostra-rsg', 'rag-x', {
      [deviationKey('rapportering')]: {
        ...emptyAnswer('deviation'),
        replaced: [{ place: 0, blocks: [{ kind: 'paragraph', text: 'Gruppen lämnar en årsrapport. Någon handlingsplan behöver inte upprättas årligen.' }] }]
      }
    });
    const left = obligations([[without, '2026-01-15']]).map(({ kind }) => kind);
    expect(left).toContain('report');
    expect(left).not.toContain('plan');
    expect(left).not.toContain('contactDetails');
  });

  it('is known from what a person has confirmed at import, for as long as its sentence stands there', () => {
    const sentence = 'Gruppen för minnesanteckningar vid sina möten, som delges RPO Barn och ungdomars hälsa.';
    const told: ConfirmedObligation = { key: 'c1', kind: 'notes', sentence, receiver: 'RPO Barn och ungdomars hälsa', frequency: null, deadline: '' };
    const lost: ConfirmedObligation = { ...told, key: 'c2', sentence: 'Gruppen träffas varje måndag.' };
    const yearly: ConfirmedObligation = { ...told, key: 'c3', kind: 'plan', deadline: '02-28', receiver: '' };
    const found = obligations([[textOfFamily('sydostra-rag', 'rag-x', deliveries), '2026-01-15']], [told, lost, yearly]);
    expect(found.filter(({ kind }) => kind === 'notes')).toMatchObject([{ key: 'c1', origin: 'import', receiverBodies: ['rpo-barn'] }]);
    expect(found.find(({ key }) => key === 'c2')).toBeUndefined();
    expect(found.find(({ key }) => key === 'c3')?.deadline).toEqual({ kind: 'yearly', monthDay: '02-28', isFollowingYear: false, isBefore: false });
  });

  it('holds since the first text that has had it without a break', () => {
    const bare = textOfFamily('sydostra-rag', 'rag-x', {});
    const full = textOfFamily('sydostra-rag', 'rag-x', deliveries);
    const since = (texts: readonly (readonly [Snapshot, string])[], kind: string): string | undefined => obligations(texts).find((one) => one.kind === kind)?.since;
    expect(since([[full, '2026-01-15'], [full, '2024-01-15']], 'notes')).toBe('2024-01-15');
    expect(since([[full, '2026-01-15'], [bare, '2024-01-15'], [full, '2022-01-15']], 'notes')).toBe('2026-01-15');
    expect(since([[full, '2026-01-15'], [bare, '2024-01-15'], [full, '2022-01-15']], 'costSharing')).toBe('2022-01-15');
    expect(obligations([])).toEqual([]);
  });
});
