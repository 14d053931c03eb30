/** @jest-environment node */
import type { EstablishedMetadata } from '../../application/ports/establishedMandates';
import { newSeat } from '../../domain/roster/newSeat';
import { registerEntries } from '../../domain/register/registerEntries';
import { frozenText } from '../../testing/approval/caseSite';
import { groupNamed } from '../../testing/groupNamed';
import type { BareSite } from '../../testing/provisionedSite';
import { startProvisionedSite } from '../../testing/provisionedSite';
import { sentRequests } from '../../testing/sentRequests';
import type { RegisterRead } from './readRegister';
import { readRegister } from './readRegister';
import { readRegisterTexts } from './readRegisterTexts';

const THRESHOLD = 50;
const GROUPS = 60;
const today = '2026-11-27';

describe('the register of a site with more groups than one query may read', () => {
  let site: BareSite;
  const requests = sentRequests();
  const read = (person: string): Promise<RegisterRead> => readRegister(site.ports(person), today);

  beforeAll(async () => {
    site = await startProvisionedSite({ testControl: true });
    const groups = Array.from({ length: GROUPS }, (_, place) => groupNamed(`rag-${place}`, 'rag', `RAG ${place}`));
    const seats = groups.map(({ key }, place) => newSeat({ key: `s-${key}`, groupKey: key, regionKey: place % 2 === 0 ? 'kalmar' : 'jonkoping' }));
    await site.administration('support').rosterEditor.add({ groups, seats, terms: [], people: [] });
    const { established } = site.ports('publisher');
    for (const [place, { key, name }] of groups.slice(0, THRESHOLD + 2).entries()) {
      const text = frozenText(name, { mandateKey: `m-${place}`, groupKey: key });
      const metadata: EstablishedMetadata = {
        mandateKey: `m-${place}`,
        groupKey: key,
        title: name,
        snapshotKey: text.key,
        snapshotHash: text.hash,
        bodyName: 'RPO X',
        decisionDate: '2026-03-01',
        paragraph: '14',
        diaryNumber: '',
        reviewDate: '',
        withdrawnOn: ''
      };
      await established.publish(metadata, { content: new Uint8Array([1]), textHash: text.hash });
      await established.addText(metadata, text);
    }
    await site.ports('writer.x').caseIndex.write({
      mandateKey: 'm-1',
      groupKey: 'rag-1',
      state: 'endorsing',
      step: '',
      waitingBodies: [],
      waitingSince: '',
      due: '',
      isOpen: true,
      awaitsStamp: false,
      submitted: '',
      foldedTo: 1
    });
  }, 240_000);
  afterAll(() => site.close());

  it('is one request before the first paint, and tells a reader nothing of work under way', async () => {
    const reader = await read('reader');
    expect(requests.sent()).toHaveLength(1);
    expect([reader.groups.length, reader.mandates.length, reader.cases, reader.isParticipant]).toEqual([GROUPS, THRESHOLD + 2, [], false]);
  });

  it('tells participants where cases stand', async () => {
    const entries = registerEntries(await read('participant'), today);
    expect(entries.find(({ group }) => group.key === 'rag-1')?.ongoing).toEqual({ mandateKey: 'm-1', state: 'endorsing' });
    expect(entries.filter(({ isInForce }) => isInForce)).toHaveLength(THRESHOLD + 2);
  });

  it('is refused to somebody without rights on the site', async () => {
    await expect(read('outsider')).rejects.toMatchObject({ kind: expect.stringMatching(/denied|missing/) as string });
  });

  it('reads the texts page by page, each page in one request, until nobody wants more', async () => {
    const { mandates } = await read('reader');
    requests.forget();
    const keys = mandates.map(({ snapshotKey }) => snapshotKey);
    const found: string[] = [];
    await readRegisterTexts(site.ports('reader'), [...keys, 'finns-inte'], ({ documents, unreadable }) => {
      found.push(...documents.keys());
      expect(unreadable).toEqual(['finns-inte']);
      return false;
    });
    expect(new Set(found)).toEqual(new Set(keys));
    expect(requests.sent()).toHaveLength(1);
  });

  it('gives the same past the list view threshold', async () => {
    const before = await Promise.all([read('reader'), read('participant'), site.ports('reader').roster.regionsInGroups()]);
    await site.order({ threshold: THRESHOLD });
    const after = await Promise.all([read('reader'), read('participant'), site.ports('reader').roster.regionsInGroups()]);
    expect(after).toEqual(before);
    expect(after[2].get('rag-2')).toEqual(['kalmar']);
  });
});
