import { groupKey, mandateKey } from '../../testing/approval/caseRecords';
import { establishing, openCaseSite } from '../../testing/approval/caseSite';
import type { CaseSite } from '../../testing/approval/caseSite';
import type { Ports } from '../ports/ports';
import { freshCaseRows } from './freshCaseRows';
import { recordDecision } from './recordDecision';

const history = 1000;

/** A site whose ledger already holds much, and whose only case is over. */
async function oldSite(): Promise<CaseSite> {
  const site = await openCaseSite();
  for (let id = site.world.ledger.length + 1; id <= history; id += 1) {
    const written = { recordKey: `old${id}`, folder: 'groups/rag-old', created: '2020-01-01T00:00:00.000Z', author: '', account: '' };
    site.world.ledger.push({ id, ...written, record: null, previousHash: '', ownHash: '' });
  }
  const rejection = { outcome: 'reject', comment: 'Nej', meetingDate: '2026-03-10' } as const;
  await recordDecision(site.as('recorder'), establishing(await site.handIn('Uppdrag'), rejection));
  return site;
}

/** The ports of a participant, and where her reading of the ledger began. */
function watched(site: CaseSite): { readonly ports: Ports; readonly readFrom: readonly number[] } {
  const ports = site.as('publisher');
  const readFrom: number[] = [];
  const since: Ports['ledger']['since'] = (id) => {
    readFrom.push(id);
    return ports.ledger.since(id);
  };
  return { ports: { ...ports, ledger: { ...ports.ledger, since } }, readFrom };
}

describe('the rows of the index brought up to date', () => {
  it('cost the end of the ledger only, also when no case is open', async () => {
    const { ports, readFrom } = watched(await oldSite());
    await expect(freshCaseRows(ports, [])).resolves.toMatchObject([{ mandateKey, state: 'rejected', isOpen: false }]);
    expect(readFrom).toEqual([]);
  });

  it('hold the groups’ cases, open or not', async () => {
    const site = await openCaseSite();
    const { ports } = watched(site);
    await expect(freshCaseRows(ports, [groupKey])).resolves.toEqual([]);
    await site.handIn('Uppdrag');
    await expect(freshCaseRows(ports, [groupKey])).resolves.toMatchObject([{ mandateKey, isOpen: true }]);
  });

  it('miss no case because a row claims more than the ledger holds', async () => {
    const site = await oldSite();
    site.world.caseIndex.clear();
    const claimed = { mandateKey: 'm9', groupKey: 'rag-other', state: 'draft', step: '', waitingBodies: [], waitingSince: '', due: '' } as const;
    site.world.caseIndex.set('m9', { ...claimed, isOpen: false, awaitsStamp: false, submitted: '', foldedTo: 1_000_000 });
    const { ports, readFrom } = watched(site);
    await expect(freshCaseRows(ports, [])).resolves.toMatchObject([{ mandateKey: 'm9' }, { mandateKey, state: 'rejected' }]);
    expect(readFrom).toEqual([0]);
  });
});
