import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import type { MemoryWorld } from '../../adapters/memory/memoryWorld';
import { createMemoryWorld } from '../../adapters/memory/memoryWorld';
import type { RosterEvidence } from '../../domain/followup/evidence';
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

const noRoster = async (): Promise<readonly RosterEvidence[]> => [];

const show = (world: MemoryWorld, login: string): HTMLElement =>
  showView(<ObligationsPanel groupKey={groupKey} readRoster={noRoster} mayAttest={login === 'writer'} />, createMemoryPorts(world, login)).container;

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
    await userEvent.click(await screen.findByText(/^Går inte att se i någon lista/));
    const buttons = (): readonly HTMLElement[] => screen.queryAllByRole('button', { name: /^Intyga: Information/ });
    const before = buttons().length;
    await userEvent.click(buttons()[0]!);
    await userEvent.type(screen.getByLabelText('Hur? (kan vara tomt)'), 'På varje möte.');
    await userEvent.click(screen.getByRole('button', { name: 'Intyga att det är gjort' }));
    expect(await screen.findByText('Klart. Det är intygat.')).toBeTruthy();
    expect(await createMemoryPorts(world, 'writer').attestations.ofGroups([groupKey])).toMatchObject([{ kind: 'attested', note: 'På varje möte.' }]);
    await waitFor(() => expect(buttons()).toHaveLength(before - 1));
  });

  it('are marked as delivered with day and link, once only when the answer was lost', async () => {
    const world = await openWorld();
    const container = show(world, 'writer');
    const [first] = within(await late()).getAllByRole('button', { name: /^Markera som lämnad: Plan/ });
    await userEvent.click(first!);
    const form = within(screen.getByRole('form', { name: /^Lämnad: Plan/ }));
    expect(form.getByLabelText('Lämnad den')).toHaveProperty('value', '2026-03-12');
    fireEvent.change(form.getByLabelText('Lämnad den'), { target: { value: '2026-03-13' } });
    expect(form.getByRole('alert').textContent).toBe('Ange en dag som har varit.');
    fireEvent.change(form.getByLabelText('Lämnad den'), { target: { value: '2026-03-02' } });
    fireEvent.change(form.getByLabelText(/^Länk/), { target: { value: 'https://x.example/plan' } });
    expect(await accessibilityProblems(container)).toEqual([]);
    world.faults.loseNextAnswer('attestations.add');
    await userEvent.click(form.getByRole('button', { name: 'Markera som lämnad' }));
    await userEvent.click(await form.findByRole('button', { name: 'Försök igen' }));
    expect(await screen.findByText('Klart. Det är markerat som lämnat.')).toBeTruthy();
    await userEvent.click(await screen.findByText('Lämnat tidigare (1)'));
    expect(screen.getByText(/^Plan 2025: Lämnad 2 mars 2026, enligt Siv Låtsasgren\./)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Öppna: Plan 2025' }).getAttribute('href')).toBe('https://x.example/plan');
    expect(screen.getByText('Plan 2026')).toBeTruthy();
    expect(await createMemoryPorts(world, 'writer').attestations.ofGroups([groupKey])).toHaveLength(1);
  });

  it('that are only shown are followed when the group wants to be reminded, and no longer when it does not', async () => {
    const world = await openWorld();
    show(world, 'writer');
    await userEvent.click(await screen.findByText(/^Går inte att se i någon lista/));
    await userEvent.click(screen.getAllByRole('button', { name: /^Påminn oss: Information/ })[0]!);
    await userEvent.click(await screen.findByRole('button', { name: /^Påminn oss inte längre: Information/ }));
    expect(await screen.findByText('Klart. Det visas, men räknas inte som försenat.')).toBeTruthy();
    expect((await createMemoryPorts(world, 'writer').attestations.ofGroups([groupKey])).map(({ kind }) => kind)).toEqual(['chased', 'notChased']);
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
