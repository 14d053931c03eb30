import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { publishMandate } from '../../../application/publication/publishMandate';
import { openScene } from '../../../testing/decisions/scene';
import type { Login, Scene } from '../../../testing/decisions/scene';
import { accessibilityProblems } from '../../../testing/interface/accessibilityProblems';
import { showView } from '../../../testing/interface/showView';
import type { Snapshot } from '../../../domain/mandate/snapshot';
import { pagesOf } from '../../../domain/sitePages/pages';
import { Decisions } from '../Decisions';

const mandateKey = 'm-rag-barnonkologi';
let scene: Scene;
let snapshot: Snapshot;

const show = (login: Login): ReturnType<typeof showView> =>
  showView(<Decisions mandateKey={mandateKey} />, scene.ports(login), 'sv-SE', pagesOf({ editorPage: '/sites/u/SitePages/Uppdrag.aspx' }));

beforeEach(async () => {
  scene = await openScene();
  snapshot = await scene.submit('rag-barnonkologi');
  await scene.decide('rpo-barn', snapshot);
  await publishMandate(scene.ports('publisher'), { mandateKey, recordKey: 'r', reviewDate: '2026-01-31', describeTrail: () => [] });
});

const withdraw = (): Promise<void> =>
  scene.write('admin', 'bodies/rpo-barn', {
    type: 'withdrawal', mandateKey, snapshotKey: snapshot.key, snapshotHash: snapshot.hash, comment: 'Läggs ner', meetingDate: '2026-11-20', paragraph: '8'
  });

describe('what a published mandate keeps beside its text', () => {
  it('shows the roster of the day, and that there is no earlier text', async () => {
    const { container } = show('recorder');
    await userEvent.click(await screen.findByText('Bemanning när uppdraget publicerades'));
    const table = await screen.findByRole('table');
    expect(within(table).getAllByRole('row').length).toBeGreaterThan(1);
    expect(screen.getByText('Så var gruppen bemannad 22 november 2026.')).toBeTruthy();
    await userEvent.click(screen.getByText('Tidigare fastställda texter'));
    expect(await screen.findByText('Det finns ingen tidigare fastställd text.')).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('says that the review is overdue, and lets a publisher set another day', async () => {
    show('publisher');
    expect(await screen.findByText(/Skulle ha setts över senast 31 januari 2026/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Ändra datumet …' }));
    const field = screen.getByLabelText('Ses över senast');
    await userEvent.clear(field);
    await userEvent.type(field, '2028-06-01');
    await userEvent.click(screen.getByRole('button', { name: 'Ändra' }));
    expect(await screen.findByText('Ses över senast 1 juni 2028.')).toBeTruthy();
    expect(scene.world.published.get(mandateKey)?.mandate).toMatchObject({ reviewDate: '2028-06-01', snapshotKey: snapshot.key });
  });

  it('offers the change to nobody else', async () => {
    show('recorder');
    expect(await screen.findByText(/Skulle ha setts över/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ändra datumet …' })).toBeNull();
  });

  it('lets a publisher stamp what is withdrawn, and go on after a lost connection', async () => {
    await withdraw();
    scene.world.faults.failNext('established.publish', 'offline');
    show('publisher');
    const act = await screen.findByRole('button', { name: 'Stämpla dokumentet UPPHÄVD' });
    await userEvent.click(act);
    expect(await screen.findByText('Försök igen. Det som redan är gjort görs inte om.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Stämpla dokumentet UPPHÄVD' }));
    await waitFor(() => expect(scene.world.published.get(mandateKey)?.mandate.withdrawnOn).toBe('2026-11-20'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Stämpla dokumentet UPPHÄVD' })).toBeNull());
  });

  it('lets a publisher put the text in force back where readers see one withdrawn before its receipt', async () => {
    const stored = scene.world.published.get(mandateKey)!;
    scene.world.published.set(mandateKey, { ...stored, mandate: { ...stored.mandate, snapshotKey: 'another', reviewDate: '' } });
    show('publisher');
    const act = await screen.findByRole('button', { name: 'Lägg tillbaka den gällande texten' });
    const field = screen.getByLabelText('Ses över senast (frivilligt)');
    await userEvent.type(field, '2028-06-01');
    await userEvent.click(act);
    await waitFor(() => expect(scene.world.published.get(mandateKey)?.mandate).toMatchObject({ snapshotKey: snapshot.key, reviewDate: '2028-06-01' }));
    expect(await screen.findByText(/Dokumentet med den gällande texten lades tillbaka/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Lägg tillbaka den gällande texten' })).toBeNull();
  });

  it('tells others who stamps', async () => {
    await withdraw();
    show('recorder');
    expect(await screen.findByText(/tills den som publicerar har stämplat dokumentet UPPHÄVD/)).toBeTruthy();
  });

  it('lets a reader read earlier texts with their decision', async () => {
    const { established } = scene.ports('publisher');
    const later = { mandateKey, groupKey: 'rag-barnonkologi', title: 'Nytt', bodyName: 'RPO Barn', decisionDate: '2026-11-21', paragraph: '9', diaryNumber: '', reviewDate: '', withdrawnOn: '' };
    await established.addText({ ...later, snapshotKey: 's2', snapshotHash: '' }, { ...snapshot, key: 's2' });
    show('reader');
    await userEvent.click(await screen.findByText('Tidigare fastställda texter'));
    expect(await screen.findByText(/Fastställd av RPO Barn och ungdomars hälsa 18 november 2026/)).toBeTruthy();
    expect(screen.queryByText(/21 november 2026/)).toBeNull();
  });
});
