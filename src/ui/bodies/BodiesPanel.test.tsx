import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { delegate } from '../../application/delegation/delegate';
import type { Ports } from '../../application/ports/ports';
import type { Login, Scene } from '../../testing/decisions/scene';
import { openScene } from '../../testing/decisions/scene';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import { showView } from '../../testing/interface/showView';
import { BodiesPanel } from './BodiesPanel';

const sharePointGroup = 'Uppdrag beslut rpo-barn';
const day = 86_400_000;

const standIn = { bodies: ['rpo-barn'], sharePointGroup, substitute: 'publisher', name: 'Petra Tryckfrisk', from: '2026-11-22', until: '2026-12-06', comment: 'Semester', recordKey: 'd1' };

async function show(scene: Scene, login: Login = 'admin', change: Partial<Ports> = {}): Promise<HTMLElement> {
  const { container } = showView(<BodiesPanel />, { ...scene.ports(login), ...change });
  await screen.findByRole('heading', { name: 'När sammanträder organen?' });
  return container;
}

const groupNamed = (name: string): HTMLElement => screen.getByRole('heading', { name }).parentElement!;
const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const write = (label: string, value: string): boolean => fireEvent.change(screen.getByLabelText(label), { target: { value } });

/** Types the beginning of the name and chooses who is found. */
async function choosePerson(label: string, name: string): Promise<void> {
  await userEvent.type(screen.getByRole('combobox', { name: label }), name.slice(0, 5));
  await userEvent.click(await screen.findByRole('option', { name: (found) => found.startsWith(name) }));
}

async function chooseChildren(): Promise<void> {
  await userEvent.selectOptions(screen.getByLabelText('Organ'), 'RPO Barn och ungdomars hälsa');
}

describe('the panel of bodies', () => {
  it('shows who records and who stands in, and lets a member appoint and end', async () => {
    const scene = await openScene();
    const container = await show(scene);
    const group = within(groupNamed(sharePointGroup));
    expect(group.getByText('Rolf Protokollsson')).toBeTruthy();
    await userEvent.click(group.getByRole('button', { name: 'Utse vikarie' }));
    await press('Utse');
    expect(screen.getByText(/Välj vem som vikarierar/)).toBeTruthy();
    await choosePerson('Vem ska vikariera?', 'Petra Tryckfrisk');
    write('Till och med', '2026-12-06');
    await press('Utse');
    expect(await screen.findByText('Petra Tryckfrisk vikarierar 22 november 2026–6 december 2026')).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
    await press('Avsluta nu: Petra Tryckfrisk');
    await screen.findByText('Klart. Tiden är införd.');
    expect(screen.queryByText(/vikarierar 22/)).toBeNull();
  });

  it('warns of one who is left when the time is over, and takes the person out', async () => {
    const scene = await openScene();
    await delegate(scene.ports('admin'), standIn);
    scene.world.clock.advance(20 * day);
    await show(scene);
    expect(screen.getByText(/Petra Tryckfrisk var vikarie till och med 6 december 2026/)).toBeTruthy();
    await press('Ta bort Petra Tryckfrisk ur gruppen');
    expect(await screen.findByText('Petra Tryckfrisk är borttagen ur SharePointgruppen.')).toBeTruthy();
    expect(screen.queryByText(/var vikarie till och med/)).toBeNull();
  });

  it('lets the group’s owner add somebody for good, but nobody whose records would not count', async () => {
    const scene = await openScene();
    await delegate(scene.ports('admin'), standIn);
    await show(scene);
    const add = async (name: string): Promise<void> => {
      await userEvent.click(within(groupNamed(sharePointGroup)).getByRole('button', { name: 'Lägg till någon' }));
      await press('Lägg till');
      expect(screen.getByText('Välj en person i katalogen.')).toBeTruthy();
      await choosePerson('Vem ska föra in beslut?', name);
      await press('Lägg till');
    };
    await add('Karin Fiktivström');
    expect(await screen.findByText('Karin Fiktivström kan nu föra in beslut.')).toBeTruthy();
    expect(within(groupNamed(sharePointGroup)).getByText('Karin Fiktivström')).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'Vem ska föra in beslut?' })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Utse vikarie');
    await add('Petra Tryckfrisk');
    expect(await screen.findByText(/Petra Tryckfrisk är eller har varit vikarie här/)).toBeTruthy();
  });

  it('lets nobody else add people', async () => {
    await show(await openScene(), 'recorder');
    expect(screen.queryByRole('button', { name: 'Lägg till någon' })).toBeNull();
  });

  it('warns of a body whose decisions nobody can record, and says what to do', async () => {
    const scene = await openScene();
    const { decisionMakers } = scene.ports('admin');
    const all = async () => (await decisionMakers.all()).map((body) => ({ ...body, members: [] }));
    await show(scene, 'admin', { decisionMakers: { ...decisionMakers, all } });
    expect(within(groupNamed(sharePointGroup)).getByText('Ingen kan föra in beslut för RPO Barn och ungdomars hälsa.')).toBeTruthy();
  });

  it('says when the members may not be seen, and warns of nobody then', async () => {
    const scene = await openScene();
    const { decisionMakers } = scene.ports('convener');
    const all = async () => (await decisionMakers.all()).map((body) => ({ ...body, members: null }));
    await show(scene, 'convener', { decisionMakers: { ...decisionMakers, all } });
    expect(screen.getAllByText(/Du får inte se vilka som är med/).length).toBeGreaterThan(0);
    expect(screen.queryByText(/Ingen kan föra in/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Lägg till möte' })).toBeNull();
  });

  it('keeps the calendar: the closing day follows the meeting, and a removal can be undone', async () => {
    await show(await openScene());
    await chooseChildren();
    await press('Lägg till möte');
    write('Mötesdag', '2027-03-12');
    expect(screen.getByLabelText('Handlingar senast')).toHaveProperty('value', '2027-02-26');
    await press('Lägg in mötet');
    expect(await screen.findByText('12 mars 2027, handlingar senast 26 februari 2027')).toBeTruthy();
    await press('Ta bort mötet 12 mars 2027');
    await screen.findByText('Mötet 12 mars 2027 är borttaget.');
    expect(screen.queryByText(/handlingar senast 26 februari/)).toBeNull();
    await press('Ångra');
    expect(await screen.findByText('12 mars 2027, handlingar senast 26 februari 2027')).toBeTruthy();
    await press('Ändra mötet 12 mars 2027');
    write('Handlingar senast', '2027-04-01');
    await press('Ändra mötet');
    expect(screen.getByText(/senast på mötesdagen/)).toBeTruthy();
    write('Handlingar senast', '2027-03-05');
    await press('Ändra mötet');
    expect(await screen.findByText('12 mars 2027, handlingar senast 5 mars 2027')).toBeTruthy();
  });

  it('takes many pasted days at once, each once', async () => {
    await show(await openScene());
    await chooseChildren();
    fireEvent.change(screen.getByRole('textbox', { name: /Lägg till många datum/ }), { target: { value: '2027-01-14\n4 mars 2027\n2027-01-14' } });
    await press('Lägg till 2 möten');
    expect(await screen.findByText('2 möten är tillagda.')).toBeTruthy();
    expect(screen.getByText('4 mars 2027, handlingar senast 18 februari 2027')).toBeTruthy();
  });

  it('says when the server did not answer, and loses nothing of what was written', async () => {
    const scene = await openScene();
    await show(scene);
    await chooseChildren();
    scene.world.faults.failNext('meetings.save', 'offline');
    await press('Lägg till möte');
    write('Mötesdag', '2027-03-12');
    await press('Lägg in mötet');
    await screen.findByText(/Det går inte att nå servern/);
    await press('Försök igen');
    expect(await screen.findByText('12 mars 2027, handlingar senast 26 februari 2027')).toBeTruthy();
  });

  it('tells a reader who can give permission', async () => {
    showView(<BodiesPanel />, (await openScene()).ports('reader'));
    expect(await screen.findByText(/Du är läsare/)).toBeTruthy();
  });
});
