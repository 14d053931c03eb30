import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { StoredGroupMeeting } from '../../application/ports/groupMeetings';
import type { Login, Scene } from '../../testing/decisions/scene';
import { openScene } from '../../testing/decisions/scene';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import type { RecordingOutlet } from '../../testing/interface/recordingOutlet';
import { createRecordingOutlet } from '../../testing/interface/recordingOutlet';
import { showView } from '../../testing/interface/showView';
import { OutletContext } from '../output/OutletContext';
import { Rosters } from '../rosters/Rosters';

const groupKey = 'rag-barnonkologi';

let scene: Scene;
let outlet: RecordingOutlet;

beforeEach(async () => {
  window.history.replaceState(null, '', `/?grupp=${groupKey}&flik=moten`);
  scene = await openScene();
  outlet = createRecordingOutlet();
});

const show = (login: Login = 'convener'): HTMLElement =>
  showView(
    <OutletContext.Provider value={outlet}>
      <Rosters groupKey="" />
    </OutletContext.Provider>,
    scene.ports(login)
  ).container;

const press = async (name: string | RegExp): Promise<void> => userEvent.click(await screen.findByRole('button', { name }));
const write = (label: string, value: string): boolean => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const stored = (): Promise<readonly StoredGroupMeeting[]> => scene.ports('convener').groupMeetings.ofGroups([groupKey]);

async function store(change: Partial<StoredGroupMeeting>): Promise<StoredGroupMeeting> {
  const plain = { time: '', place: '', link: '', hostRegion: '', agenda: '', attendance: [], notesKey: '', notesLink: '', version: '' };
  return scene.ports('convener').groupMeetings.save({ ...plain, key: 'm1', groupKey, date: '2026-11-20', state: 'planned', ...change });
}

describe('a group’s meetings', () => {
  it('are planned a year at a time, and once only when the answer was lost', async () => {
    const container = show();
    await press('Planera möten');
    write('Dag', '2026-12-03');
    write('Fler dagar (kan vara tomt)', '12 mars 2027\n2027-05-20\n31 februari 2027');
    write('Tid (kan vara tomt)', '9.00–12.00');
    write('Dagordning, en punkt på varje rad', 'Läget i regionerna\n\n Kvalitetsmått ');
    expect(screen.getByText('3 december 2026, 12 mars 2027 och 20 maj 2027')).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
    scene.world.faults.loseNextAnswer('groupMeetings.save');
    await press('Planera 3 möten');
    await press('Försök igen');
    expect(await screen.findByText('3 möten är planerade.')).toBeTruthy();
    expect(await stored()).toMatchObject([
      { date: '2026-12-03', time: '9.00–12.00', agenda: 'Läget i regionerna\nKvalitetsmått', state: 'planned' },
      { date: '2027-03-12' },
      { date: '2027-05-20' }
    ]);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('want a day that exists and a link that is one', async () => {
    show();
    await press('Planera möten');
    await press('Planera mötet');
    expect(screen.getByText(/Ange minst en dag/)).toBeTruthy();
    write('Dag', '2026-12-03');
    write('Länk till Teams eller annat möte på distans (kan vara tomt)', 'javascript:alert(1)');
    await press('Planera mötet');
    expect(await stored()).toEqual([]);
    expect((await screen.findAllByText('En länk börjar med https://.')).length).toBeGreaterThan(0);
  });

  it('are entered as held with those who sat there that day, and somebody’s substitute', async () => {
    await store({ date: '2026-11-20' });
    const container = show();
    await press('För in närvaron 20 november 2026');
    const form = within(await screen.findByRole('form', { name: 'Vilka var med 20 november 2026?' }));
    await userEvent.selectOptions(form.getByLabelText('Karin Fiktivström, sammankallande'), 'ersättare var med');
    write('Länk till minnesanteckningarna, om de skrivs på annan plats (kan vara tomt)', 'https://x.example/anteckningar');
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.click(form.getByRole('button', { name: 'Mötet har hållits' }));
    expect(await screen.findByText('Mötet 20 november 2026 är infört som hållet.')).toBeTruthy();
    expect(screen.getByText('1 av 1 plats var företrädda. Region Östergötland 1 av 1.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Minnesanteckningar på annan plats 20 november 2026' }).getAttribute('href')).toBe('https://x.example/anteckningar');
    expect((await stored())[0]?.attendance).toEqual([
      { regionKey: 'ostergotland', present: 1, seats: 1, places: [{ seatKey: 'rag-barnonkologi-ostergotland-chair', how: 'substitute' }] }
    ]);
  });

  it('are cancelled and taken up again, and a calendar that others subscribe to follows', async () => {
    await store({ date: '2026-12-10', time: '13–15' });
    show();
    await press('Gör en kalender att prenumerera på');
    expect(await screen.findByText('Kalendern är uppdaterad.')).toBeTruthy();
    const content = (): string => scene.world.calendars.get(groupKey)?.content ?? '';
    expect(content()).toContain('DTSTART:20261210T120000Z');
    await press('Ställ in mötet 10 december 2026');
    expect(await screen.findByText('Mötet 10 december 2026 är inställt.')).toBeTruthy();
    expect(content()).not.toContain('20261210');
    scene.world.faults.failNext('groupCalendars.save', 'offline');
    await userEvent.click(screen.getByText('Inställda (1)'));
    await press('Ta upp mötet 10 december 2026 igen');
    expect(await screen.findByText(/kalendern som andra prenumererar på kunde inte uppdateras/)).toBeTruthy();
    expect((await stored())[0]?.state).toBe('planned');
    await press('Uppdatera prenumerationen');
    expect(await screen.findByText('Kalendern är uppdaterad.')).toBeTruthy();
    expect(content()).toContain('DTSTART:20261210T120000Z');
  });

  it('are changed over what somebody else has changed only after it has been read, and nothing written is lost', async () => {
    const first = await store({ date: '2026-12-10' });
    show();
    await press('Ändra mötet 10 december 2026');
    write('Plats (kan vara tomt)', 'Linköping');
    await scene.ports('admin').groupMeetings.save({ ...first, time: '9–12' });
    await userEvent.click(screen.getByRole('button', { name: 'Ändra mötet' }));
    expect(await screen.findByText(/Någon annan har ändrat samma sak/)).toBeTruthy();
    await press('Försök igen');
    expect(await screen.findByText('10 december 2026, 9–12')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Ändra mötet' }));
    expect(await screen.findByText('Mötet 10 december 2026 är ändrat.')).toBeTruthy();
    expect((await stored())[0]).toMatchObject({ place: 'Linköping' });
  });

  it('are taken along as a file, with what only those who take part may see', async () => {
    await store({ date: '2026-12-10', agenda: 'Läget', link: 'https://teams.example/1' });
    show('staff');
    await press('Hämta som kalenderfil');
    await screen.findByText('10 december 2026');
    expect(outlet.saved[0]?.name).toBe('RAG Barnonkologi och hematologi kalender.ics');
    expect(outlet.saved[0]?.content).toMatch(/SUMMARY:RAG Barnonkologi och hematologi möts[\s\S]*URL:https:\/\/teams\.example\/1/u);
    expect(screen.queryByRole('button', { name: /Planera|Ställ in|Ändra/ })).toBeNull();
  });

  it('are nothing to a reader, who is told whom to ask', async () => {
    await store({});
    show('reader');
    expect(await screen.findByText(/Gruppens möten visas för dem som arbetar med uppdragen/)).toBeTruthy();
    expect(screen.queryByText(/november 2026/)).toBeNull();
  });
});
