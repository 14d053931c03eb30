import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import type { MemoryWorld } from '../../adapters/memory/memoryWorld';
import { createMemoryWorld } from '../../adapters/memory/memoryWorld';
import { declaredObligations } from '../../templates/declaredObligations';
import { metadataOf, textOfFamily } from '../../testing/followup/establishedText';
import { groupNamed } from '../../testing/groupNamed';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import { showView } from '../../testing/interface/showView';
import { memoryAccount } from '../../testing/memoryAccount';
import { ObligationsPanel } from './ObligationsPanel';

const groupKey = 'rsg-lakemedel';

async function openWorld(isEstablished = true): Promise<MemoryWorld> {
  const world = createMemoryWorld({
    templates: [],
    obligations: declaredObligations,
    roster: { groups: [groupNamed(groupKey, 'rsg', 'RSG läkemedel')], seats: [], terms: [], people: [] },
    accounts: [
      memoryAccount('writer', { writesFor: [groupKey] }, 'Siv Låtsasgren'),
      memoryAccount('publisher', { publishes: true }),
      memoryAccount('reader', { participates: false })
    ]
  });
  const snapshot = textOfFamily('sydostra-rsg', groupKey);
  if (isEstablished) await createMemoryPorts(world, 'publisher').established.addText(metadataOf(snapshot, '2024-06-01'), snapshot);
  return world;
}

const show = (world: MemoryWorld, login: string): HTMLElement =>
  showView(<ObligationsPanel groupKey={groupKey} mayAttest={login === 'writer'} />, createMemoryPorts(world, login)).container;

const late = async (): Promise<HTMLElement> => (await screen.findByRole('heading', { name: 'Försenat' })).parentElement!;

describe('a group’s obligations', () => {
  it('tell what is late and since when, with the sentence of the mandate one click away', async () => {
    const container = show(await openWorld(), 'writer');
    const [plan] = within(await late()).getAllByText(/^Plan /);
    expect(plan).toBeTruthy();
    expect(within(await late()).getAllByText(/^Skulle ha varit klart /).length).toBeGreaterThan(0);
    const sentences = within(await late()).getAllByText('Så står det i uppdraget');
    await userEvent.click(sentences[0]!);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('are attested by those who write for the group, with a note', async () => {
    const world = await openWorld();
    show(world, 'writer');
    const [first] = within(await late()).getAllByRole('button', { name: /^Intyga: Plan/ });
    const name = first!.getAttribute('aria-label')!;
    await userEvent.click(first!);
    await userEvent.type(screen.getByLabelText('Hur? (kan vara tomt)'), 'Beslutad på mötet i mars.');
    await userEvent.click(screen.getByRole('button', { name: 'Intyga att det är gjort' }));
    expect(await screen.findByText('Klart. Det är intygat.')).toBeTruthy();
    expect(await createMemoryPorts(world, 'writer').attestations.ofGroups([groupKey])).toMatchObject([{ kind: 'attested', note: 'Beslutad på mötet i mars.' }]);
    await waitFor(() => expect(screen.queryByRole('button', { name })).toBeNull());
  });

  it('ask whether the contact details are right, and take a click for an answer', async () => {
    const world = await openWorld();
    show(world, 'writer');
    const question = within(await screen.findByRole('region', { name: 'Stämmer uppgifterna?' }));
    expect(question.getByText(/inte bekräftade än/)).toBeTruthy();
    await userEvent.click(question.getByRole('button', { name: 'Ja, de stämmer' }));
    expect(await screen.findByText('Kontaktuppgifterna är bekräftade 12 mars 2026.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ja, de stämmer' })).toBeNull();
  });

  it('are read by readers without how they stand, and by nobody asked to attest', async () => {
    show(await openWorld(), 'reader');
    expect(await screen.findByText(/Du kan läsa vad uppdraget ålägger gruppen/)).toBeTruthy();
    expect(screen.queryByText('Försenat')).toBeNull();
    expect(screen.queryByRole('button', { name: /^Intyga/ })).toBeNull();
  });

  it('are none without a mandate in force, which is said', async () => {
    show(await openWorld(false), 'writer');
    expect(await screen.findByText(/Gruppen har inget uppdrag i kraft/)).toBeTruthy();
  });
});
