import { newPerson } from '../roster/newPerson';
import { newSeat } from '../roster/newSeat';
import { newTerm } from '../roster/newTerm';
import type { Group, GroupKind, SeatRole } from '../roster/roster';
import { bodiesOnRoute } from './bodiesOnRoute';
import { contactWay } from './contactWay';
import type { AskedWay } from './contactWay';
import type { FoundRoute } from './routesIn';

const body = (key: string, kind: GroupKind, mandators: readonly string[] = [], healthcareRegion = 'sydostra'): Group => ({
  key,
  kind,
  name: key,
  subject: key,
  programmeArea: '',
  healthcareRegions: [healthcareRegion],
  mandators,
  templateFamily: ''
});

const group = body('rsg', 'rsg', ['rsl']);
const bodies = [body('rsl', 'regionsjukvardsledning'), body('rpo-a', 'rpo'), body('rpo-b', 'rpo'), body('rpo-norr', 'rpo', [], 'norra'), body('rad-1', 'kunskapsrad'), body('stab', 'stab'), group];

const asked: AskedWay = { group, bodies, chosen: '', today: '2026-03-12', regionKey: '' };

const route = (change: Partial<FoundRoute>): FoundRoute => ({
  key: 'r',
  reaches: { whom: 'group' },
  sentence: null,
  said: null,
  stops: [{ body: { by: 'group' }, roles: ['chair', 'processSupport'] }],
  otherwise: { body: { by: 'kind', kind: 'stab' }, roles: ['chair'] },
  ...change
});

/** Seats each with whoever sits there since 2024. */
function seated(...seats: readonly { readonly groupKey: string; readonly role: SeatRole; readonly name: string; readonly regionKey?: string; readonly isPublic?: boolean; readonly to?: string }[]) {
  return {
    seats: seats.map(({ groupKey, role, regionKey = '' }, index) => newSeat({ key: `s${index}`, groupKey, role, regionKey })),
    terms: seats.flatMap(({ groupKey, name, to = '' }, index) => (name === '' ? [] : [newTerm({ key: `t${index}`, seatKey: `s${index}`, groupKey, personKey: name, from: '2024-01-01', to })])),
    people: seats.map(({ name, isPublic = true }) => newPerson({ key: name, name, isPublic, email: `${name}@x.example` }))
  };
}

const names = (way: ReturnType<typeof contactWay>) => way.stops.map(({ legs }) => legs.map(({ body: { key }, contacts, lack }) => [key, lack ?? contacts.map(({ name }) => name)]));

describe('whom to contact', () => {
  it('is whoever holds the seats meant that day, each once, and nobody else is asked then', () => {
    const rosters = seated({ groupKey: 'rsg', role: 'chair', name: 'Ada' }, { groupKey: 'rsg', role: 'processSupport', name: 'Ada' }, { groupKey: 'rsg', role: 'member', name: 'Bo' });
    const way = contactWay(route({}), rosters, asked);
    expect(names(way)).toEqual([[['rsg', ['Ada']]]]);
    expect(way.otherwise).toBeNull();
  });

  it('names nobody who is kept from public pages, and tells why there is nobody', () => {
    const lack = (role: SeatRole, name: string, isPublic = true, to = '') => names(contactWay(route({}), seated({ groupKey: 'rsg', role, name, isPublic, to }), asked));
    expect(lack('chair', 'Dold', false)).toEqual([[['rsg', 'hidden']]]);
    expect(lack('chair', '')).toEqual([[['rsg', 'vacant']]]);
    expect(lack('chair', 'Förra', true, '2026-03-11')).toEqual([[['rsg', 'vacant']]]);
    expect(lack('member', 'Bo')).toEqual([[['rsg', 'noSeat']]]);
  });

  it('is the staff where somebody on the way is lacking', () => {
    const way = contactWay(route({}), seated({ groupKey: 'stab', role: 'chair', name: 'Stina' }), asked);
    expect(way.otherwise?.legs).toMatchObject([{ body: { key: 'stab' }, contacts: [{ name: 'Stina' }] }]);
  });

  it('goes by every body of a kind in the healthcare region, by the mandator, or by the one that is chosen', () => {
    const all = route({ stops: [{ body: { by: 'kind', kind: 'rpo' }, roles: ['chair'] }, { body: { by: 'mandator' }, roles: ['chair'] }] });
    expect(bodiesOnRoute(all, asked)).toEqual(['rpo-a', 'rpo-b', 'rsl', 'stab']);
    const one = route({ stops: [{ body: { by: 'chosen' }, roles: ['chair'] }] });
    expect(bodiesOnRoute(one, { ...asked, chosen: 'rpo-b' })).toEqual(['rpo-b', 'stab']);
    expect(contactWay(one, seated(), asked).stops).toMatchObject([{ legs: [] }]);
  });

  it('is those of the region asked for, where a region is', () => {
    const rosters = seated({ groupKey: 'rsg', role: 'member', name: 'Kaj', regionKey: 'kalmar' }, { groupKey: 'rsg', role: 'member', name: 'Olle', regionKey: 'ostergotland' });
    const region = route({ stops: [{ body: { by: 'group' }, roles: ['member'], ofRegion: true }] });
    expect(names(contactWay(region, rosters, { ...asked, regionKey: 'kalmar' }))).toEqual([[['rsg', ['Kaj']]]]);
    expect(names(contactWay(region, rosters, { ...asked, regionKey: 'jonkoping' }))).toEqual([[['rsg', 'noSeat']]]);
  });
});
