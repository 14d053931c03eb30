import * as fc from 'fast-check';
import { regions } from '../roster/regions';
import { groupNamed } from '../../testing/groupNamed';
import { nominationRules } from '../../templates/nominationRules/nominationRules';
import { decidingBodiesOf } from './decidingBodiesOf';
import { foldNomination } from './foldNomination';
import { foldNominations } from './foldNominations';
import type { Nomination } from './nomination';
import { nominationFolder, nominationPlaceOf } from './nominationFolder';
import type { NominationPlace, NominationRecorder } from './nominationPlace';
import { nominationQueue } from './nominationQueue';
import { nominationRuleFor } from './nominationRuleFor';
import type { NominationAct, StoredNominationStep } from './nominationStep';
import type { NominationTerms } from './nominationTerms';
import { readAct } from './readAct';
import { waitsFor } from './waitsFor';

const kalmar = regions.find(({ key }) => key === 'kalmar')!;
const nag = nominationRuleFor(nominationRules, 'nag', kalmar)!;
const terms: NominationTerms = { rule: nag, decidingBodies: ['rpo-x'], kindOf: (key) => (key === 'rsg-x' ? 'rsg' : key.startsWith('rpo') ? 'rpo' : undefined) };

const acts = {
  need: { kind: 'need', seatKey: '', profession: 'Barnläkare', neededFrom: '', note: '' },
  proposal: { kind: 'proposal', proposer: { kind: 'region' }, personKey: 'p1', name: 'Siv Låtsasgren', title: '', organisation: '', email: '', motivation: '' },
  ofRsg: { kind: 'proposal', proposer: { kind: 'body', key: 'rsg-x' }, personKey: 'p2', name: 'Ada Påhittad', title: '', organisation: '', email: '', motivation: '' },
  approved: { kind: 'managerApproval', approved: true, manager: 'Chef', date: '2026-03-01' },
  notApproved: { kind: 'managerApproval', approved: false, manager: 'Chef', date: '2026-03-01' },
  cleared: { kind: 'interests', outcome: 'cleared', validUntil: '2029-03-01' },
  hindered: { kind: 'interests', outcome: 'hindered', validUntil: '2029-03-01' },
  appointed: { kind: 'decision', outcome: 'appointed', date: '2026-03-12', paragraph: '14', comment: '' },
  rejected: { kind: 'decision', outcome: 'rejected', date: '2026-03-12', paragraph: '15', comment: '' },
  noParagraph: { kind: 'decision', outcome: 'appointed', date: '2026-03-12', paragraph: ' ', comment: '' },
  begun: { kind: 'termBegun', termKey: 't1', from: '2026-04-01' },
  declined: { kind: 'declined', comment: '' },
  withdrawn: { kind: 'withdrawn', comment: '' }
} as const satisfies Readonly<Record<string, NominationAct>>;

type ActName = keyof typeof acts;

const usual: Readonly<Record<NominationAct['kind'], NominationRecorder>> = {
  need: { kind: 'processSupport' },
  proposal: { kind: 'region' },
  managerApproval: { kind: 'region' },
  interests: { kind: 'judge' },
  decision: { kind: 'body', key: 'rpo-x' },
  termBegun: { kind: 'processSupport' },
  declined: { kind: 'region' },
  withdrawn: { kind: 'processSupport' }
};

let ids = 0;
const step = (name: ActName, recorder: NominationRecorder = usual[acts[name].kind], more: Partial<StoredNominationStep> = {}): StoredNominationStep => {
  ids += 1;
  return { key: `k${ids}`, id: ids, nominationKey: 'n1', groupKey: 'nag-x', place: { regionKey: 'kalmar', recorder }, act: acts[name], recordedBy: '', recorded: '', ...more };
};

const fold = (steps: readonly StoredNominationStep[]): Nomination => {
  const nomination = foldNomination(steps, () => terms);
  if (!nomination) throw new Error('There is no nomination');
  return nomination;
};
const told = (...names: readonly ActName[]): Nomination => fold(names.map((name) => step(name)));

describe('a nomination', () => {
  it('waits for one step after the other until the term begins', () => {
    const way: readonly ActName[] = ['need', 'proposal', 'approved', 'cleared', 'appointed', 'begun'];
    expect(way.map((_name, index) => told(...way.slice(0, index + 1)).next)).toEqual(['proposal', 'managerApproval', 'interests', 'decision', 'termBegun', null]);
    expect(told(...way)).toMatchObject({ ended: 'begun', ignored: [], proposals: [{ outcome: 'appointed', interestsUntil: '2029-03-01' }], decision: { paragraph: '14' } });
  });

  it.each([
    ['notApproved', ['notApproved']],
    ['hindered', ['approved', 'hindered']],
    ['rejected', ['approved', 'cleared', 'rejected']],
    ['declined', ['approved', 'declined']],
    ['declined', ['approved', 'cleared', 'appointed', 'declined']]
  ] as const)('comes back to the need when a proposal is %s, so that somebody else may be proposed', (outcome, names) => {
    expect(told('need', 'proposal', ...names, 'ofRsg')).toMatchObject({ next: 'managerApproval', ignored: [], proposals: [{ outcome }, { outcome: 'open' }] });
  });

  it('ends when it is withdrawn, whatever is recorded after', () => {
    expect(told('need', 'proposal', 'withdrawn', 'approved')).toMatchObject({ ended: 'withdrawn', next: null, ignored: [{ reason: 'ended' }] });
  });

  it.each([
    ['order', step('appointed')],
    ['recorder', step('approved', { kind: 'processSupport' })],
    ['recorder', step('cleared', { kind: 'region' })],
    ['group', step('approved', undefined, { groupKey: 'nag-y' })],
    ['need', step('need')]
  ] as const)('ignores with the reason “%s” what does not count', (reason, tried) => {
    const nomination = fold([step('need'), step('proposal'), { ...tried, id: 1e6 }]);
    expect(nomination).toMatchObject({ next: 'managerApproval', ignored: [{ reason }] });
  });

  it('is decided by the body that the family names, at a meeting with a paragraph', () => {
    const before = [step('need'), step('proposal'), step('approved'), step('cleared')];
    expect(fold([...before, step('appointed', { kind: 'body', key: 'rpo-y' })]).ignored).toMatchObject([{ reason: 'body' }]);
    expect(fold([...before, step('appointed', { kind: 'region' })]).ignored).toMatchObject([{ reason: 'recorder' }]);
    expect(fold([...before, step('noParagraph')]).ignored).toMatchObject([{ reason: 'incomplete' }]);
  });

  it('takes proposals only of those the rule names, and of a body only its own', () => {
    expect(fold([step('need'), step('ofRsg')]).next).toBe('managerApproval');
    expect(fold([step('need'), step('proposal', { kind: 'body', key: 'rpo-x' })]).ignored).toMatchObject([{ reason: 'proposer' }]);
    const need = step('need');
    const unknown = { ...step('ofRsg'), act: { ...acts.ofRsg, proposer: { kind: 'body', key: 'lag-z' } as const } };
    expect(fold([need, unknown]).ignored).toMatchObject([{ reason: 'proposer' }]);
  });

  it('is none before somebody who may has said that somebody is needed, and another region’s steps are another’s', () => {
    expect(foldNomination([step('proposal'), step('need', { kind: 'judge' })], () => terms)).toBeNull();
    const stolen = step('withdrawn', undefined, { place: { regionKey: 'jonkoping', recorder: { kind: 'processSupport' } } });
    expect(foldNominations([step('need'), stolen], () => terms)).toMatchObject([{ regionKey: 'kalmar', ended: null }]);
  });

  it('comes out the same in whatever order its steps are read, and never counts a step twice', () => {
    const name = fc.constantFrom(...(Object.keys(acts) as ActName[]));
    const recorder = fc.constantFrom<NominationRecorder>({ kind: 'region' }, { kind: 'processSupport' }, { kind: 'judge' }, { kind: 'body', key: 'rpo-x' }, { kind: 'body', key: 'rpo-y' });
    const steps = fc.array(fc.tuple(name, fc.option(recorder, { nil: undefined, freq: 2 })), { maxLength: 14 }).map((drawn) => [step('need'), ...drawn.map(([act, by]) => step(act, by))]);
    fc.assert(
      fc.property(steps.chain((drawn) => fc.tuple(fc.constant(drawn), fc.shuffledSubarray([...drawn, ...drawn], { minLength: drawn.length * 2 }))), ([drawn, shuffled]) => {
        const nomination = fold(drawn);
        expect(fold(shuffled)).toEqual(nomination);
        expect(nomination.counted.length + nomination.ignored.length).toBe(drawn.length);
        expect(nomination.ended === null).toBe(nomination.next !== null);
        expect(nomination.proposals.filter(({ outcome }) => outcome === 'open').length).toBeLessThanOrEqual(1);
        // Nobody is appointed without the steps before, each by who alone may take it.
        for (const decided of nomination.counted.filter(({ act }) => act.kind === 'decision')) {
          const before = nomination.counted.slice(0, nomination.counted.indexOf(decided));
          expect(before.slice(-3).map(({ act }) => act.kind)).toEqual(['proposal', 'managerApproval', 'interests']);
          expect(nominationFolder(decided.place)).toBe('kalmar/bodies/rpo-x');
        }
      })
    );
  });
});

describe('who decides', () => {
  const rpo = { ...groupNamed('rpo-barn', 'rpo', 'RPO Barn'), programmeArea: 'Barn' };
  const groups = [rpo, { ...groupNamed('rpo-oga', 'rpo', 'RPO Öga'), programmeArea: 'Öga' }, groupNamed('rsl', 'regionsjukvardsledning', 'RSL'), { ...groupNamed('rpo-barn-norr', 'rpo', 'RPO Barn'), programmeArea: 'Barn', healthcareRegions: ['norra'] }];
  const bodies = (kind: 'nag' | 'npo' | 'rag', appointers: readonly string[] = []): readonly string[] => {
    const group = { ...groupNamed('g', kind, 'G'), programmeArea: 'Barn', healthcareRegions: [], mandators: ['rpo-barn', 'rpo-oga'] };
    return decidingBodiesOf(nominationRuleFor(nominationRules, kind, kalmar)!.decidedBy, group, { memberAppointers: appointers }, kalmar, groups);
  };

  it('is the RPO of the programme area for a NAG, the leadership for an NPO, and who appoints members for an own group', () => {
    expect([bodies('nag'), bodies('npo'), bodies('rag'), bodies('rag', ['rsl'])]).toEqual([['rpo-barn'], ['rsl'], ['rpo-barn'], ['rsl']]);
  });
});

describe('the queues', () => {
  it('are by region, by proposer and by the body that is waited for, without what has ended', () => {
    const all = [
      told('need'),
      told('need', 'ofRsg'),
      told('need', 'proposal', 'approved', 'cleared'),
      told('need', 'withdrawn')
    ];
    const keys = (order: 'region' | 'proposer' | 'body') => nominationQueue(all, order).map(({ key, nominations }) => [key, nominations.length]);
    expect(keys('region')).toEqual([['kalmar', 3]]);
    expect(keys('proposer')).toEqual([['', 1], ['region:kalmar', 1], ['rsg-x', 1]]);
    expect(keys('body')).toEqual([['rpo-x', 1]]);
    expect(waitsFor(told('need', 'proposal', 'approved'))).toEqual([{ kind: 'judge' }]);
  });
});

describe('a folder', () => {
  it.each<[string, NominationPlace | null]>([
    ['kalmar/region', { regionKey: 'kalmar', recorder: { kind: 'region' } }],
    ['kalmar/support', { regionKey: 'kalmar', recorder: { kind: 'processSupport' } }],
    ['kalmar/bodies/rpo-x', { regionKey: 'kalmar', recorder: { kind: 'body', key: 'rpo-x' } }],
    ['', null],
    ['kalmar', null],
    ['kalmar/', null],
    ['/region', null],
    ['kalmar/bodies', null],
    ['kalmar/bodies/', null],
    ['kalmar/Region', null],
    ['kalmar/region/', null],
    ['kalmar/region/x', null],
    ['kalmar/bodies/rpo-x/deeper', null]
  ])('%j says who recorded there', (folder, place) => {
    expect(nominationPlaceOf(folder)).toEqual(place);
    if (place) expect(nominationFolder(place)).toBe(folder);
  });
});

describe('what is stored', () => {
  it.each(Object.values(acts))('reads back as it was: %j', (act) => {
    expect(readAct(JSON.stringify(act))).toEqual(act);
  });

  it.each(['', 'null', '[]', '{', '{"kind":"toString"}', '{"kind":"decision","outcome":"appointed"}', JSON.stringify({ ...acts.begun, from: '2026-02-30' }), JSON.stringify({ ...acts.declined, more: 1 })])(
    'is no act when it is %j',
    (json) => {
      expect(readAct(json)).toBeNull();
    }
  );
});
