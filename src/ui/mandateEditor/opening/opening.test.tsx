import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { createMemoryPorts } from '../../../adapters/memory/createMemoryPorts';
import type { MemoryWorld } from '../../../adapters/memory/memoryWorld';
import { bodyKey, groupKey } from '../../../testing/approval/caseRecords';
import { createMandateWorld } from '../../../testing/drafting/mandateWorld';
import { showView } from '../../../testing/interface/showView';
import { MandateEditor } from '../MandateEditor';

function open(world: MemoryWorld, login: string, key: string, mandateKey = ''): void {
  const ports = createMemoryPorts(world, login);
  showView(<MandateEditor groupKey={key} mandateKey={mandateKey} />, ports);
}

afterEach(() => window.history.replaceState(null, '', '/'));

describe('opening the mandate editor', () => {
  it('lets the writer choose among the groups she may write for, and lets the address follow', async () => {
    open(await createMandateWorld(), 'convener', '');
    await userEvent.setup().click(await screen.findByRole('button', { name: 'RAG Barnonkologi och hematologi' }));
    expect(await screen.findByRole('textbox', { name: 'Punkt 1 av 1' })).toBe(document.activeElement);
    expect(window.location.search).toBe(`?grupp=${groupKey}`);
  });

  it('says who can give the right to write when there is no group to choose', async () => {
    open(await createMandateWorld(), 'recorder', '');
    expect(await screen.findByText(/Processtödet eller staben kan ge dig den behörigheten/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('tells a reader that drafts are for those who work with them', async () => {
    const world = await createMandateWorld();
    open(world, 'reader', groupKey);
    expect(await screen.findByText(/Utkast läses av dem som arbetar med uppdraget/)).toBeTruthy();
    expect(world.headers.size).toBe(0);
  });

  it('says what is missing for a group without a template', async () => {
    open(await createMandateWorld(), 'convener', bodyKey);
    expect(await screen.findByText(/Gruppen har ingen mall än/)).toBeTruthy();
  });

  it('opens the same draft the second time', async () => {
    const world = await createMandateWorld();
    open(world, 'convener', groupKey);
    await screen.findByRole('textbox');
    open(world, 'processSupport', groupKey);
    await waitFor(() => expect(screen.getAllByRole('textbox')).toHaveLength(2));
    expect(world.headers.size).toBe(1);
  });

  it('says what to do when the link leads nowhere or the server does not answer, and tries again', async () => {
    const world = await createMandateWorld();
    open(world, 'convener', '', 'finns-inte');
    expect((await screen.findByRole('alert')).textContent).toContain('Kontrollera länken');
    world.faults.failAll('offline');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Försök igen' }));
    expect(await screen.findByText(/Det går inte att nå servern/)).toBeTruthy();
  });
});
