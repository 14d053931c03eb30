import * as fc from 'fast-check';
import type { Overview } from '../overview/overview';
import type { OverviewFollowup } from '../overview/overviewFollowup';
import { newSeat } from '../roster/newSeat';
import { makeStaffSnapshot } from './makeStaffSnapshot';
import { readStaffSnapshot } from './readStaffSnapshot';
import { snapshotAge } from './snapshotAge';
import { snapshotOfRegion } from './snapshotOfRegion';

const seat = newSeat({ key: 'rag-x-1', groupKey: 'rag-x', regionKey: 'kalmar', profession: 'Barnläkare' });

const overview: Overview = {
  scope: { kind: 'region', key: 'kalmar', name: 'Region Kalmar län', healthcareRegion: 'sydostra' },
  today: '2026-11-20',
  isParticipant: true,
  groups: [
    {
      group: { key: 'rag-x', kind: 'rag', name: 'RAG X', programmeArea: '', mandators: ['rpo-x'] },
      places: [
        { kind: 'held', seat, person: 'Anna Påhitt', from: '2025-01-01', to: '2026-12-31', endsSoon: true, isActive: true, isFollowed: false },
        { kind: 'vacant', seat: { ...seat, key: 'rag-x-2' }, since: '2026-03-01' }
      ],
      mandate: { publicState: 'inForce', documentUrl: '/sites/uppdrag/EstablishedMandates/RAG X.docx', reviewDate: '2027-01-01', workingState: 'none', mandateKey: 'm-x' },
      withoutLead: { since: '' },
      pastEnd: ''
    }
  ],
  cases: [{ mandateKey: 'm-x', groupKey: 'rag-x', groupName: 'RAG X', state: 'awaitingEstablishment', waitsFor: [{ key: 'rpo-x', name: 'RPO X', dueOn: '2026-12-01', isAtMeeting: true }], isOurs: false }],
  nominations: [{ key: 'n1', regionKey: 'kalmar', groupKey: 'rag-x', groupName: 'RAG X', profession: 'Barnläkare', next: 'proposal', isOurs: true }],
  cliffs: [{ groupKey: 'rag-x', from: '2026-12-31', to: '2026-12-31', termKeys: ['t1'], of: 1 }],
  years: [{ year: 2026, held: 1, vacant: 1 }]
};

const followup: OverviewFollowup = {
  obligations: [
    {
      groupKey: 'rag-x',
      obligation: {
        key: 'o1',
        groupKey: 'rag-x',
        kind: 'notes',
        sentence: 'Minnesanteckningar förs vid möten.',
        receiver: 'RPO X',
        receiverBodies: ['rpo-x'],
        frequency: { times: 2, every: 1, unit: 'year' },
        deadline: { kind: 'yearly', monthDay: '02-28', isFollowingYear: true, isBefore: true },
        origin: 'family',
        place: { mandateKey: 'm-x', snapshotKey: 's-x', sectionKey: 'rapportering', block: 0 },
        since: '2025-01-01'
      },
      standing: {
        state: 'attested',
        period: { key: '2026', from: '2026-01-01', to: '2026-12-31' },
        dueOn: '',
        proofs: [{ kind: 'attestation', key: 'a1', date: '2026-10-01', by: 'Hemlig Patientsson' }],
        needed: 1,
        isChased: true
      }
    }
  ],
  years: [{ year: 2026, established: 1, inForce: 1 }]
};

const source = 'https://staben.sharepoint.com/sites/uppdrag';
const file = makeStaffSnapshot(overview, followup, source);

describe('the staff’s snapshot for a region', () => {
  it('comes back as it was made, with addresses that lead to the staff’s site from anywhere', () => {
    const found = snapshotOfRegion(file, 'kalmar');
    expect(found.kind === 'fits' && found.snapshot).toMatchObject({
      regionKey: 'kalmar',
      madeOn: '2026-11-20',
      source,
      overview: { groups: [{ places: overview.groups[0]!.places, mandate: { documentUrl: 'https://staben.sharepoint.com/sites/uppdrag/EstablishedMandates/RAG%20X.docx' } }], cases: overview.cases },
      followup: { years: followup.years }
    });
  });

  it('is the same file for the same state of things', () => {
    expect(makeStaffSnapshot(overview, followup, source)).toBe(file);
    expect(file.endsWith('\n')).toBe(true);
  });

  it('does not say who attested', () => {
    expect(file).not.toContain('Hemlig Patientsson');
  });

  it('is found damaged wherever a letter of it is changed or lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: file.length - 2 }), fc.constantFrom('', 'x', '0', '"'), (at, put) => {
        const changed = file.slice(0, at) + put + file.slice(at + 1);
        fc.pre(changed !== file);
        const read = readStaffSnapshot(changed);
        expect(read.kind).not.toBe('read');
      })
    );
  });

  it('may have passed through a program that puts a mark before a text', () => {
    expect(readStaffSnapshot(`\uFEFF${file}`).kind).toBe('read');
  });

  it('is told from other files', () => {
    expect(readStaffSnapshot('<html></html>')).toEqual({ kind: 'other' });
    expect(readStaffSnapshot('[1]')).toEqual({ kind: 'other' });
    expect(readStaffSnapshot('{"content":{"format":"annat"}}')).toEqual({ kind: 'other' });
    expect(readStaffSnapshot(file.slice(0, -40))).toEqual({ kind: 'damaged' });
  });

  it('of another version is not shown, nor one with another content under a right checksum', () => {
    expect(readStaffSnapshot(file.replace('"version":1', '"version":2'))).toEqual({ kind: 'otherVersion', isNewer: true });
    expect(snapshotOfRegion(file.replace('"version":1', '"version":0'), 'kalmar')).toEqual({ kind: 'older' });
    const withMore = makeStaffSnapshot({ ...overview, groups: [{ ...overview.groups[0]!, interests: 'jäv' } as Overview['groups'][number]] }, followup, source);
    expect(readStaffSnapshot(withMore)).toEqual({ kind: 'damaged' });
  });

  it('fits the page of its region, or one for whatever region it is given', () => {
    expect(snapshotOfRegion(file, '').kind).toBe('fits');
    expect(snapshotOfRegion(file, 'uppsala')).toEqual({ kind: 'otherRegion', name: 'Region Kalmar län' });
    const ofNoRegion = makeStaffSnapshot({ ...overview, scope: { ...overview.scope, key: 'atlantis' } }, followup, source);
    expect(snapshotOfRegion(ofNoRegion, '')).toEqual({ kind: 'noRegion' });
  });

  it('is old after seven days, or as many as the page says', () => {
    expect(snapshotAge('2026-11-20', '2026-11-27', 0)).toEqual({ days: 7, isStale: false });
    expect(snapshotAge('2026-11-20', '2026-11-28', 0)).toEqual({ days: 8, isStale: true });
    expect(snapshotAge('2026-11-20', '2026-11-28', 14)).toEqual({ days: 8, isStale: false });
    expect(snapshotAge('2026-11-20', '2026-11-19', 7)).toEqual({ days: 0, isStale: false });
  });
});
