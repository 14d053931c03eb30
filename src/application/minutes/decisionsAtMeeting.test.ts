import { established, openMeetingSite } from '../../testing/meeting/meetingSite';
import { recordDecision } from '../approval/recordDecision';
import { publishMandate } from '../publication/publishMandate';
import { decisionsAtMeeting } from './decisionsAtMeeting';
import { paperFile } from './paperFile';

describe('what a body decided at a meeting', () => {
  it('is found whatever has become of the cases since', async () => {
    const site = await openMeetingSite();
    const [first, second, third, fourth] = await site.handInAll();
    const staff = site.as('staff');
    await recordDecision(staff, established(second!, '15'));
    await recordDecision(staff, established(first!, '14', { diaryNumber: 'RSL 2026/9' }));
    await recordDecision(staff, established(third!, '16', { outcome: 'sendBack', comment: 'Skriv om.' }));
    await recordDecision(staff, established(fourth!, '3', { meetingDate: '2026-03-09' }));
    await publishMandate(staff, { mandateKey: 'm-rag-1', recordKey: 'p1', reviewDate: '', describeTrail: () => [] });
    const found = await decisionsAtMeeting(staff, 'rsl', '2026-03-10');
    expect(found.map(({ groupName, title, decision, round }) => [groupName, title, decision.record.paragraph, round.state])).toEqual([
      ['RAG Barnkirurgi', 'Uppdragsbeskrivning för RAG Barnkirurgi', '15', 'established'],
      ['RAG Allergi', 'Uppdragsbeskrivning för RAG Allergi', '14', 'published'],
      ['RAG Cystisk fibros', 'Uppdragsbeskrivning för RAG Cystisk fibros', '16', 'sentBack']
    ]);
    await expect(decisionsAtMeeting(staff, 'au', '2026-03-10')).resolves.toEqual([]);
  });

  it('is read back to the meeting however much has been recorded since', async () => {
    const site = await openMeetingSite();
    const snapshot = await site.handIn('rag-1');
    const recorder = site.as('recorder');
    await recordDecision(recorder, established(snapshot, '14'));
    const last = site.world.ledger[site.world.ledger.length - 1]!;
    for (let more = 1; more <= 900; more += 1) {
      site.world.ledger.push({ ...last, id: last.id + more, recordKey: `k${more}`, created: '2026-04-20T08:00:00.000Z' });
    }
    site.world.caseIndex.set('m-rag-1', { ...site.world.caseIndex.get('m-rag-1')!, foldedTo: last.id + 900 });
    await expect(decisionsAtMeeting(recorder, 'rsl', '2026-03-10')).resolves.toHaveLength(1);
  });
});

it('a paper stands on the letterhead of the body’s healthcare region', async () => {
  const site = await openMeetingSite();
  site.world.letterheads.set('sydostra', new Uint8Array([1, 2, 3]));
  const paper = { document: { title: 'Föredragningslista', sections: [] }, bodyKey: 'rsl', bodyName: 'RSL', date: '2026-03-10', place: '', numberedHeadings: true };
  const { made, isDamaged } = await paperFile(site.as('recorder'), paper);
  expect(isDamaged).toBe(false);
  expect(JSON.parse(new TextDecoder().decode(made))).toMatchObject({
    healthcareRegion: 'Sydöstra sjukvårdsregionen',
    standing: 'RSL, sammanträde 10 mars 2026',
    letterhead: { 0: 1 }
  });
});
