import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { createMemoryPorts } from '../../../adapters/memory/createMemoryPorts';
import { frozenText } from '../../../testing/approval/caseSite';
import { createMandateWorld } from '../../../testing/drafting/mandateWorld';
import { accessibilityProblems } from '../../../testing/interface/accessibilityProblems';
import { openEditorPage } from '../../../testing/editor/editorPage';
import type { EditorPage } from '../../../testing/editor/editorPage';
import { barnonkologiAnswers } from '../../../templates/fixtures/barnonkologi';

const published = { title: '', snapshotKey: '', snapshotHash: '', bodyName: 'RPO Y', decisionDate: '2026-02-01', paragraph: '1', diaryNumber: '', reviewDate: '', withdrawnOn: '' } as const;

/** The editor in a site where four other groups have their mandates established. */
async function page(): Promise<EditorPage> {
  const world = await createMandateWorld();
  const publisher = createMemoryPorts(world, 'publisher');
  for (const number of [1, 2, 3, 4]) {
    const text = frozenText('Y', { groupKey: `Grupp ${number}`, mandateKey: `m${number}`, answers: barnonkologiAnswers });
    await publisher.established.publish({ ...published, mandateKey: `m${number}`, groupKey: `Grupp ${number}` }, { content: new Uint8Array(), textHash: '' });
    await publisher.established.addText({ ...published, mandateKey: `m${number}`, groupKey: `Grupp ${number}` }, text);
  }
  return openEditorPage({ world });
}

async function opened(): Promise<HTMLElement> {
  const summary = (await screen.findAllByText('Så skrev andra'))[0] as HTMLElement;
  const fold = summary.closest('details') as HTMLDetailsElement;
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
  return fold;
}

describe('how others wrote it', () => {
  it('shows other groups’ answers to the question, the newest first, three at a time', async () => {
    await page();
    const fold = await opened();
    await within(fold).findByText('Grupp 4');
    expect(within(fold).getAllByText(/^Fastställt 1 februari 2026 av RPO Y$/)).toHaveLength(3);
    fireEvent.click(within(fold).getByText('Visa en till'));
    expect(within(fold).getByText('Grupp 1')).toBeTruthy();
    expect(await accessibilityProblems(fold)).toEqual([]);
  });

  it('takes a text over by one click, and puts a second one after it', async () => {
    const { page: shown } = await page();
    const fold = await opened();
    fireEvent.click(await within(fold).findByLabelText('Ta över texten från Grupp 4'));
    const first = (barnonkologiAnswers.uppdrag?.kind === 'listOrText' && barnonkologiAnswers.uppdrag.items[0]?.text) || '';
    await waitFor(() => expect(shown.container.querySelector('textarea')?.value).toBe(first));
    expect(within(fold).getByRole('status').textContent).toContain('Texten från Grupp 4 står nu i ditt svar.');
    expect(within(fold).getByLabelText('Lägg till texten från Grupp 3 efter din egen')).toBeTruthy();
  });

  it('says so when nobody has answered it', async () => {
    await openEditorPage();
    expect(await within(await opened()).findByText('Ingen annan grupp har svarat på den här frågan än.')).toBeTruthy();
  });
});
