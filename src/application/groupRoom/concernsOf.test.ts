import type { GroupObligation } from '../../domain/followup/obligation';
import type { ObligationState } from '../../domain/followup/standing';
import { blankProfile } from '../../domain/roster/blankProfile';
import { newPerson } from '../../domain/roster/newPerson';
import { newSeat } from '../../domain/roster/newSeat';
import { newTerm } from '../../domain/roster/newTerm';
import type { Term } from '../../domain/roster/roster';
import { seatStories } from '../../domain/roster/seatStories';
import { obligationOf } from '../../testing/followup/obligationOf';
import { groupNamed } from '../../testing/groupNamed';
import { oneOfEachRegion } from '../../testing/rosters/oneOfEachRegion';
import type { FollowedObligation } from '../followup/groupFollowup';
import { concernsOf } from './concernsOf';
import type { GroupRoom, RoomWork } from './groupRoom';

const today = '2026-11-27';
const group = { ...groupNamed('rag-x', 'rag', 'RAG X'), templateFamily: 'sydostra-rag' };
const seats = ['mine', 'empty'].map((key) => newSeat({ key, groupKey: 'rag-x', regionKey: 'kalmar' }));
const me = newPerson({ key: 'rag-x:me', name: 'Siv Låtsasgren' });
const inForce = { mandateKey: 'm1', text: null, file: null, withdrawnOn: '' } as const;

const myTerm = (change: Partial<Term> = {}): Term => newTerm({ key: 't', seatKey: 'mine', groupKey: 'rag-x', personKey: me.key, from: '2024-01-01', ...change });

interface Told {
  readonly writes?: boolean;
  readonly term?: Term;
  readonly obligations?: readonly FollowedObligation[];
  readonly work?: readonly RoomWork[];
  readonly change?: Partial<GroupRoom>;
  readonly interestsDemanded?: boolean;
}

function room({ writes = true, term = myTerm(), obligations = [], work = [], change = {}, interestsDemanded = false }: Told): GroupRoom {
  const stories = seatStories(seats, [term], [me], today, 6);
  return {
    today,
    group,
    profile: blankProfile('rag-x'),
    bodies: [group],
    mandates: [inForce],
    work,
    roster: { today, stories, people: new Map([[me.key, me]]), stored: new Map(), notes: [], rules: [{ ...oneOfEachRegion, interestsDemanded }], roster: { seats, terms: [term], people: [me] } },
    followup: { group, obligations } as unknown as GroupRoom['followup'],
    me: { user: { login: '', name: '', email: '' }, isParticipant: true, writes, keepsAll: false, seats: stories.filter(({ seat }) => seat.key === 'mine') },
    ...change
  };
}

const followed = (kind: GroupObligation['kind'], state: ObligationState, dueOn: string): FollowedObligation => ({
  obligation: { ...obligationOf({ kind }), key: `${kind} ${dueOn}` },
  standing: { state, period: null, dueOn, proofs: [], needed: 1, isChased: true }
});

const kinds = (told: Told): readonly string[] => concernsOf(room(told)).map(({ kind }) => kind);

describe('what concerns whoever looks at a group', () => {
  it('is nothing but the own seat for a member who does not write for the group', () => {
    expect(kinds({ writes: false, obligations: [followed('plan', 'overdue', '2026-03-01')] })).toEqual([]);
    expect(kinds({ writes: false, term: myTerm({ to: '2027-02-28' }) })).toEqual(['myTermEnds']);
    expect(kinds({ writes: false, term: myTerm({ to: '2027-12-31' }) })).toEqual([]);
  });

  it('is the own interests where the rules demand that they are cleared: missing, and soon to be renewed', () => {
    expect(kinds({ writes: false, interestsDemanded: true })).toEqual(['notCleared']);
    expect(kinds({ writes: false, interestsDemanded: true, term: myTerm({ interests: 'cleared', interestsUntil: '2027-03-01' }) })).toEqual(['renewInterests']);
    expect(kinds({ writes: false, interestsDemanded: true, term: myTerm({ interests: 'cleared', interestsUntil: '2028-03-01' }) })).toEqual([]);
    expect(kinds({ writes: false, term: myTerm({ interests: 'none' }) })).toEqual([]);
  });

  it('begins with what was sent back, then what is late, the earliest first, then empty seats and what is soon due', () => {
    const row = { mandateKey: 'm2', state: 'sentBack', waitingSince: '' } as RoomWork['row'];
    const obligations = [followed('report', 'due', '2026-12-31'), followed('plan', 'overdue', '2026-03-01'), followed('notes', 'overdue', '2026-02-01')];
    const found = concernsOf(room({ obligations, work: [{ mandateKey: 'm2', row }] }));
    expect(found.map((concern) => (concern.kind === 'obligation' ? concern.followed.obligation.kind : concern.kind))).toEqual(['sentBack', 'notes', 'plan', 'fillSeat', 'report']);
  });

  it('is not what is far ahead, what no list shows, or what the roster tells by itself', () => {
    const obligations = [followed('plan', 'due', '2027-06-30'), followed('report', 'notMeasurable', ''), followed('memberPerRegion', 'overdue', '')];
    expect(kinds({ obligations })).toEqual(['fillSeat']);
  });

  it('is a mandate to write where there is none and none is begun, and one to review when its day has come', () => {
    expect(kinds({ change: { mandates: [] } })).toContain('noMandate');
    expect(kinds({ change: { mandates: [] }, work: [{ mandateKey: 'm2', row: null }] })).not.toContain('noMandate');
    const file = { reviewDate: '2026-06-01' } as GroupRoom['mandates'][0]['file'];
    expect(concernsOf(room({ change: { mandates: [{ ...inForce, file }] } }))[0]).toMatchObject({ kind: 'review', isLate: true });
  });

  it('is nothing in a group that is closed', () => {
    const closing = { date: '2026-01-01', decidedBy: '', paragraph: '', mergedInto: '' };
    expect(kinds({ change: { profile: { ...blankProfile('rag-x'), closing } } })).toEqual([]);
  });
});
