import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { Login, Scene } from '../../testing/decisions/scene';
import { openScene } from '../../testing/decisions/scene';
import { holdMeeting } from '../../application/followup/holdMeeting';
import { planMeeting } from '../../application/followup/planMeeting';
import { swedishDay } from '../../domain/calendar/swedishDay';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import { showView } from '../../testing/interface/showView';
import { Rosters } from '../rosters/Rosters';

const groupKey = 'rag-barnonkologi';

let scene: Scene;

const show = (login: Login = 'convener', document = ''): HTMLElement => {
  window.history.replaceState(null, '', `/?grupp=${groupKey}&flik=dokument${document && `&dokument=${document}`}`);
  return showView(<Rosters groupKey="" />, scene.ports(login)).container;
};

const press = async (name: string | RegExp): Promise<void> => userEvent.click(await screen.findByRole('button', { name }));

beforeEach(async () => {
  scene = await openScene();
});

describe('a group’s documents', () => {
  it('are listed with how they stand, and one is written, delivered and read', async () => {
    const container = show();
    await press(/^Plan \d{4}$/);
    expect(await screen.findByText('Ifyllt med det som är känt. Sparas när du ändrar något eller levererar.')).toBeTruthy();
    await press('Leverera');
    expect(screen.getByText('Fyll i det här först:')).toBeTruthy();
    await press('Avbryt');
    const adding = screen.getAllByRole('button', { name: /Lägg till: mål/ });
    await userEvent.click(adding[adding.length - 1]!);
    fireEvent.change(screen.getByLabelText('Mål'), { target: { value: 'Samma vårdprogram i alla regioner' } });
    expect(await accessibilityProblems(container)).toEqual([]);
    await press('Leverera');
    await press('Leverera');
    expect(await screen.findByText('Dokumentet är levererat.')).toBeTruthy();
    expect(await screen.findByText('Samma vårdprogram i alla regioner')).toBeTruthy();
    expect(screen.queryByText('Det finns en ny version på gång som inte är levererad.')).toBeNull();
    expect(screen.getByText('Meddela mottagaren')).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
    expect(await scene.ports('convener').groupReports.ofGroups([groupKey])).toMatchObject([{ kind: 'plan', state: 'delivered', deliveries: 1 }]);
  });

  it('say of notes that are kept in another place where they are, and offer to write them here anyway', async () => {
    const ports = scene.ports('convener');
    const planned = await planMeeting(ports, { key: 'm1', groupKey, date: swedishDay(ports.clock.now()), time: '', place: '', link: '', hostRegion: '', agenda: '' });
    await holdMeeting(ports, { ...planned, notesLink: 'https://x.example/anteckningar' }, []);
    const container = show();
    expect(await screen.findByText(/^Finns på annan plats/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Möte / })).toBeNull();
    expect(screen.getByRole('link', { name: /^Öppna minnesanteckningarna från mötet/ }).getAttribute('href')).toBe('https://x.example/anteckningar');
    expect(await accessibilityProblems(container)).toEqual([]);
    await press(/^Skriv minnesanteckningarna från mötet .* här ändå$/);
    expect(await screen.findByText(/räknas som klara\. Du behöver inte skriva dem här/)).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Leverera' })).toBeTruthy();
    await userEvent.click(screen.getByRole('tab', { name: 'Möten' }));
    expect(await screen.findAllByRole('link', { name: /^Minnesanteckningar/ })).toHaveLength(1);
  });

  it('say so when there is no such document', async () => {
    show('convener', 'annat');
    expect(await screen.findByText('Dokumentet finns inte. Länken kan vara gammal.')).toBeTruthy();
  });
});
