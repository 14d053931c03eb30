/** @jest-environment node */
import { confirmedTerms } from '../../../domain/roster/confirmedTerms';
import { newSeatChange } from '../../../domain/roster/newSeatChange';
import { cutNetwork } from '../../../testing/cutNetwork';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { ownPerson, ownSeat, seatNow, succession, termOn } from '../../../testing/rosterSite';

const moments = ['refused', 'lostAnswer'] as const;

describe('who sits on a seat', () => {
  let site: BareSite;
  const writer = () => site.ports('writer.x');
  /** As everybody sees it. */
  const sitting = async (seatKey: string) => {
    const { terms, people } = await site.ports('reader').roster.ofGroup('rag-x');
    return terms
      .filter((term) => term.seatKey === seatKey)
      .map(({ personKey, from, to }) => [people.find(({ key }) => key === personKey)?.name, from, to]);
  };
  const addSeat = (key: string) => writer().seatEditor.addSeat(ownSeat(key));

  beforeAll(async () => {
    site = await startProvisionedSite({ testControl: true });
  }, 60_000);
  afterAll(() => site.close());

  it('is changed in one step by the group’s own writer, in two requests', async () => {
    const empty = await addSeat('a');
    const first = await writer().seatEditor.changeMember(empty, succession(empty, 'Ada', '2024-01-01'));
    const network = cutNetwork(site, 'writer.x');
    try {
      const now = await seatNow(network.ports, 'a');
      network.cutAt(null);
      const after = await network.ports.seatEditor.changeMember(now, succession(first, 'Bo', '2028-03-01', '2028-02-29'));
      expect(network.writes()).toBe(2);
      expect(after).toMatchObject({ schedule: { pending: null }, changedBy: 'Writer X' });
      expect(after.terms.map(({ term }) => [term.key, term.to, term.note])).toEqual([['a-ada', '2028-02-29', 'Efterträds av Bo'], ['a-bo', '', '']]);
    } finally {
      network.restore();
    }
    expect(await sitting('a')).toEqual([['Ada', '2024-01-01', '2028-02-29'], ['Bo', '2028-03-01', '']]);
    expect((await site.ports('reader').roster.ofGroup('rag-x')).terms[1]).toMatchObject({ appointedBy: 'RPO X', paragraph: '14' });
    expect(await site.ports('reader').roster.ofRegion('kalmar')).toMatchObject({ terms: [{ key: 'a-ada' }, { key: 'a-bo' }] });
  });

  it.each(moments)('is whole before or whole after when the network is cut at any write (%s), and doubles nothing', async (moment) => {
    for (let write = 1; write <= 3; write += 1) {
      const key = `cut-${moment}-${write}`;
      const empty = await addSeat(key);
      const first = await writer().seatEditor.changeMember(empty, { ...succession(empty, 'Ada', '2024-01-01'), key: `${key}-1` });
      const change = { ...succession(first, `Bo${key}`, '2025-01-01', '2024-12-31'), key: `${key}-2` };
      const network = cutNetwork(site, 'writer.x');
      try {
        network.cutAt(write, moment);
        await network.ports.seatEditor.changeMember(first, change).catch((failure: unknown) => expect(failure).toMatchObject({ kind: 'offline' }));
        network.cutAt(null);
        const between = await sitting(key);
        const seen = between.length === 1 ? [['Ada', '2024-01-01', '']] : [['Ada', '2024-01-01', '2024-12-31'], [`Bo${key}`, '2025-01-01', '']];
        expect(between).toEqual(seen);
        const again = await network.ports.seatEditor.changeMember(first, change);
        expect(again.schedule?.pending).toBeNull();
        expect(again.terms.map(({ term }) => term.note)).toEqual([`Efterträds av Bo${key}`, '']);
      } finally {
        network.restore();
      }
      expect(await sitting(key)).toHaveLength(2);
      const rows = await site.connection('admin').web.lists.getByTitle('Mandatperioder').items.filter(`SeatKey eq '${key}'`).select('TermKey')<readonly object[]>();
      expect(rows).toHaveLength(2);
    }
  }, 120_000);

  it('waits when the site throttles, and is made once', async () => {
    const empty = await addSeat('throttled');
    for (const requests of [1, 2]) {
      await site.order({ throttle: { status: 429, retryAfterSeconds: 0, requests, path: '$batch' } });
      const now = await seatNow(writer(), 'throttled');
      const change = requests === 1 ? succession(empty, 'Ada', '2024-01-01') : succession(now, 'Bo', '2025-01-01', '2024-12-31');
      await writer().seatEditor.changeMember(now, { ...change, key: `throttled-${requests}` });
    }
    expect(await sitting('throttled')).toEqual([['Ada', '2024-01-01', '2024-12-31'], ['Bo', '2025-01-01', '']]);
  });

  it('is completed, or taken back, by somebody else when it was cut short', async () => {
    for (const outcome of ['completed', 'cancelled'] as const) {
      const empty = await addSeat(outcome);
      const network = cutNetwork(site, 'writer.x');
      try {
        network.cutAt(2);
        await expect(network.ports.seatEditor.changeMember(empty, { ...succession(empty, 'Ada', '2024-01-01'), key: outcome })).rejects.toMatchObject({ kind: 'offline' });
      } finally {
        network.restore();
      }
      expect(await sitting(outcome)).toEqual([]);
      const colleague = site.ports('colleague.x');
      const begun = await seatNow(colleague, outcome);
      expect(begun).toMatchObject({ changedBy: 'Writer X', schedule: { pending: { key: outcome, person: { name: 'Ada' } } } });
      await expect(colleague.seatEditor.changeMember(begun, succession(begun, 'Bo', '2025-01-01'))).rejects.toMatchObject({ kind: 'conflict' });
      if (outcome === 'completed') {
        expect((await colleague.seatEditor.completeChange(begun)).schedule?.pending).toBeNull();
        await expect(writer().seatEditor.cancelChange(begun)).rejects.toMatchObject({ kind: 'conflict' });
        expect(await sitting(outcome)).toEqual([['Ada', '2024-01-01', '']]);
      } else {
        expect((await colleague.seatEditor.cancelChange(begun)).schedule).toEqual({ confirmed: [], pending: null });
        await expect(writer().seatEditor.completeChange(begun)).rejects.toMatchObject({ kind: 'conflict' });
        expect(await sitting(outcome)).toEqual([]);
      }
    }
  });

  it('is one person’s when two change it at once; the other is told by whom', async () => {
    const empty = await addSeat('both');
    const mine = { ...succession(empty, 'Ada', '2024-01-01'), key: 'mine' };
    const theirs = { ...succession(empty, 'Bo', '2024-06-01'), key: 'theirs' };
    const outcomes = await Promise.allSettled([writer().seatEditor.changeMember(empty, mine), site.ports('colleague.x').seatEditor.changeMember(empty, theirs)]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [refused] = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    expect(refused).toMatchObject({ kind: 'conflict', detail: expect.stringMatching(/^(Writer|Colleague) X has changed both first$/) as string });
    expect(await sitting('both')).toHaveLength(1);
  });

  it('is moved from the root into the group’s folder by its own writer, and history with it', async () => {
    const seat = ownSeat('old');
    const terms = [termOn('old', 'Ada', '2020-01-01')];
    // As process support left it before groups had folders of their own.
    const support = site.connection('support').web.lists;
    await support.getByTitle('Platser').items.add({ Title: 'x', SeatKey: seat.key, GroupKey: 'rag-x', RegionKey: 'kalmar', Role: 'member', Profession: 'Barnläkare' });
    await support.getByTitle('Mandatperioder').items.add({ Title: 'x', TermKey: 'old-ada', SeatKey: 'old', GroupKey: 'rag-x', PersonKey: terms[0]?.personKey, FromDate: '2020-01-01', ToDate: '' });
    expect(await sitting('old')).toEqual([['Ada', '2020-01-01', '']]);
    const stored = await seatNow(writer(), 'old');
    expect(stored.schedule).toBeNull();
    await writer().seatEditor.changeMember(stored, { ...succession(stored, 'Bo', '2026-01-01', '2025-12-31'), key: 'from-root' });
    expect(await sitting('old')).toEqual([['Ada', '2020-01-01', '2025-12-31'], ['Bo', '2026-01-01', '']]);
    const after = await seatNow(writer(), 'old');
    expect(after.terms.map(({ term, version }) => [term.note, version !== ''])).toEqual([['Efterträds av Bo', true], ['', true]]);
    await expect(site.ports('colleague.x').seatEditor.changeMember(stored, { ...succession(stored, 'Cilla', '2026-01-01', '2025-12-31'), key: 'late' })).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('takes back a planned term, and refuses what cannot be', async () => {
    const empty = await addSeat('plans');
    const planned = await writer().seatEditor.changeMember(empty, { ...succession(empty, 'Ada', '2030-01-01'), key: 'plan' });
    await expect(writer().seatEditor.changeMember(planned, { ...succession(planned, 'Bo', '2030-06-01'), key: 'clash' })).rejects.toMatchObject({ kind: 'invalid', detail: expect.stringContaining('overlap') as string });
    const after = await writer().seatEditor.changeMember(planned, newSeatChange({ key: 'never', withdraw: 'plans-ada' }));
    expect(confirmedTerms([after], after.terms.map(({ term }) => term))).toEqual([]);
  });

  it('names the input that is too long, and keeps nothing of it', async () => {
    const empty = await addSeat('long');
    const change = { ...succession(empty, 'Ada', '2024-01-01'), key: 'long', person: { ...ownPerson('Ada'), key: 'rag-x:long', name: 'Å'.repeat(10_000) } };
    await expect(writer().seatEditor.changeMember(empty, change)).rejects.toMatchObject({ kind: 'invalid', detail: 'People: Name (Title) holds 255 characters, and 10000 were given.' });
    await expect(writer().personEditor.add({ ...ownPerson('Ada'), key: 'rag-x:long', name: 'Å'.repeat(10_000), isPublic: false })).rejects.toMatchObject({ kind: 'invalid' });
    expect((await seatNow(writer(), 'long')).schedule).toEqual({ confirmed: [], pending: null });
    await expect(writer().seatEditor.addSeat({ ...ownSeat('longer'), profession: 'x'.repeat(10_000) })).rejects.toMatchObject({ kind: 'invalid' });
  });
});
