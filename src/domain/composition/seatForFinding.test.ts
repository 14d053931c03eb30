import { newSeat } from '../roster/newSeat';
import type { Seat } from '../roster/roster';
import type { SeatStory } from '../roster/seatStory';
import type { CompositionFinding } from './compositionFinding';
import { seatForFinding } from './seatForFinding';

const told = { groupKey: 'g', since: '' } as const;
const empty = (key: string, given: Partial<Seat>): SeatStory => {
  const seat = newSeat({ key, groupKey: 'g', ...given });
  return { seat, place: { kind: 'vacant', seat, since: '' }, current: null, coming: [], past: [] };
};
const kalmar: CompositionFinding = { kind: 'regionWithoutMember', demand: 'required', regionKey: 'kalmar', ...told };

describe('what sets a finding right', () => {
  it('is to fill the empty seat there is, one that is required before one that is wished', () => {
    const wished = empty('a', { regionKey: 'kalmar', requirement: 'wished' });
    const required = empty('b', { regionKey: 'kalmar' });
    expect(seatForFinding(kalmar, [wished, required])).toEqual({ fill: required, add: null });
    expect(seatForFinding(kalmar, [wished]).fill).toBe(wished);
  });

  it('is never a seat for something else, nor one that somebody is about to take', () => {
    const coOpted = empty('a', { regionKey: 'kalmar', role: 'coOpted' });
    const taken = { ...empty('b', { regionKey: 'kalmar' }), coming: [{ key: 't' } as SeatStory['coming'][number]] };
    expect(seatForFinding(kalmar, [coOpted, taken])).toEqual({
      fill: null,
      add: expect.objectContaining({ role: 'member', regionKey: 'kalmar', requirement: 'required', votes: true }) as unknown
    });
  });

  it.each<[CompositionFinding, Partial<Seat>]>([
    [{ ...kalmar, demand: 'principle' }, { role: 'member', regionKey: 'kalmar', requirement: 'wished' }],
    [{ kind: 'countyWithoutMember', demand: 'required', regionKey: 'kalmar', ...told }, { role: 'municipal', regionKey: '', organisation: 'Kommunerna i Kalmar län' }],
    [{ kind: 'professionMissing', demand: 'required', profession: 'Dietist', ...told }, { role: 'member', profession: 'Dietist' }],
    [{ kind: 'nationalMemberMissing', demand: 'required', mirrorKey: '', personKey: '', ...told }, { role: 'nationalRepresentative' }],
    [{ kind: 'healthcareRegionWithoutMember', demand: 'principle', healthcareRegion: 'sydostra', ...told }, { role: 'member', regionKey: 'jonkoping' }]
  ])('is a seat as the rule wants it, where there is none: %#', (finding, seat) => {
    const { add } = seatForFinding(finding, []);
    expect(add).toMatchObject(seat);
    // Once it is there, it is the one to fill.
    expect(seatForFinding(finding, [empty('new', add ?? {})]).fill?.seat.key).toBe('new');
  });

  it('is no seat for what only facts can say', () => {
    expect(seatForFinding({ kind: 'careChainUnsaid', demand: 'required', ...told }, [])).toEqual({ fill: null, add: null });
  });
});
