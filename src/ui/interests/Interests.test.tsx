import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { handInDeclaration } from '../../application/interests/handInDeclaration';
import type { Language } from '../../loc/shared/language';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import { showView } from '../../testing/interface/showView';
import type { NominationLogin, NominationWorld } from '../../testing/nominationWorld';
import { openNominationWorld } from '../../testing/nominationWorld';
import { Interests } from './Interests';
import '../../testing/interface/english';

let scene: NominationWorld;
beforeEach(() => {
  scene = openNominationWorld({ interestsDemanded: true });
});

/** Shows the screen to one person, and takes it down for the next. */
async function as(login: NominationLogin, work: (container: HTMLElement) => Promise<void>, language: Language = 'sv-SE'): Promise<void> {
  const { container, unmount } = showView(<Interests />, scene.ports(login), language);
  await screen.findByRole('heading', { level: 2 });
  await work(container);
  unmount();
}

const press = async (name: string | RegExp): Promise<void> => userEvent.click(await screen.findByRole('button', { name }));
const write = (label: string | RegExp, value: string): boolean => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const about = 'Karin Fiktivström · RPO Barn och ungdomars hälsa · Region Kalmar län';
const handIn = (statement = 'Sitter i styrelsen för Påhittsbolaget'): Promise<unknown> =>
  handInDeclaration(scene.ports('recorder'), { key: 'd1', personKey: 'p1', groupKey: 'rpo-barn', regionKey: 'kalmar', statement, links: ['https://exempel.se/x', 'javascript:alert(1)'] });

describe('declarations of interests', () => {
  it('are handed in by process support for somebody, and judged by the region’s judge for as long as the rule says', async () => {
    await as('support', async (container) => {
      await press('Lämna en deklaration');
      fireEvent.change(screen.getByLabelText('Vilken grupp gäller det?'), { target: { value: 'rpo-barn' } });
      fireEvent.change(await screen.findByLabelText('Vem gäller det?'), { target: { value: 'p1 kalmar' } });
      await press('Lämna deklarationen');
      expect((await screen.findAllByText(/Skriv vad som ska uppges/)).length).toBeGreaterThan(0);
      write(/^Uppdrag, anställningar/, 'Äger aktier i Påhittsbolaget');
      expect(screen.getByText(/läses av jävsprövaren i Region Kalmar län och av processtödet/)).toBeTruthy();
      expect(await accessibilityProblems(container)).toEqual([]);
      await press('Lämna deklarationen');
      expect(await screen.findByText('Deklarationen är lämnad.')).toBeTruthy();
      expect(await screen.findByRole('heading', { name: 'Att pröva (1)' })).toBeTruthy();
    });
    await as('judge', async (container) => {
      await press(`Läs och pröva: ${about}`);
      expect(screen.getByText('Äger aktier i Påhittsbolaget')).toBeTruthy();
      expect(screen.getByLabelText(/^Gäller till och med/)).toHaveProperty('value', '2029-03-11');
      expect(screen.getByText('Prövningen förnyas vart tredje år. Regeln är ett antagande och ej bekräftad.')).toBeTruthy();
      fireEvent.change(screen.getByLabelText('Hur bedömer du?'), { target: { value: 'conditions' } });
      write('Skäl och villkor', 'Deltar inte i upphandlingen.');
      expect(await accessibilityProblems(container)).toEqual([]);
      await press('För in bedömningen');
      expect(await screen.findByText(/^Bedömningen är införd/)).toBeTruthy();
      expect(await screen.findByRole('heading', { name: 'Att pröva (0)' })).toBeTruthy();
      expect(screen.getByText(/Inget hinder, med villkor, gäller till och med 11 mars 2029\./)).toBeTruthy();
    });
    const { terms } = await scene.ports('reader').roster.ofGroup('rpo-barn');
    expect(terms.find(({ personKey }) => personKey === 'p1')).toMatchObject({ interests: 'conditions', interestsUntil: '2029-03-11' });
  });

  it('ask for a last day where no rule is known', async () => {
    scene = openNominationWorld({ interestsDemanded: true, interestRules: [] });
    await handIn();
    await as('judge', async () => {
      await press(`Läs och pröva: ${about}`);
      expect(screen.getByText(/Ingen regel är känd/)).toBeTruthy();
      await press('För in bedömningen');
      expect(await screen.findByText('Ange till och med vilken dag prövningen gäller.')).toBeTruthy();
      write(/^Gäller till och med/, '2027-01-31');
      await press('För in bedömningen');
      expect(await screen.findByText(/^Bedömningen är införd/)).toBeTruthy();
    });
  });

  it('are shown to whoever handed them in, without a way to judge; what is no address of the web is no link', async () => {
    await handIn();
    await as('recorder', async (container) => {
      expect(await screen.findByRole('heading', { name: 'Dina deklarationer' })).toBeTruthy();
      expect(screen.getByText('Lämnad 12 mars 2026 av Rolf Protokollsson. Väntar på prövning.')).toBeTruthy();
      await press(/^Läs: /);
      expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['https://exempel.se/x']);
      expect(screen.getByText('javascript:alert(1)')).toBeTruthy();
      expect(screen.queryByLabelText('Hur bedömer du?')).toBeNull();
      expect(screen.queryByText(/^Att pröva/)).toBeNull();
      expect(await accessibilityProblems(container)).toEqual([]);
    });
    await as('nominator', async () => expect(await screen.findByText('Du har inte lämnat någon deklaration.')).toBeTruthy());
    await as('reader', async () => expect(await screen.findByText(/Du kan inte lämna eller läsa deklarationer här/)).toBeTruthy());
  });

  it('that say of themselves that they are judged still wait', async () => {
    const forged = { key: 'd1', personKey: 'p1', groupKey: 'rpo-barn', regionKey: 'kalmar', statement: 'x', links: [], judgement: 'Allt är bra', status: 'cleared', declaredOn: '2026-03-01', validUntil: '2040-01-01', handedInBy: '', version: '' } as const;
    await scene.ports('recorder').declarations.save(forged);
    await as('judge', async () => {
      await press(`Läs och pröva: ${about}`);
      expect(screen.queryByText('Allt är bra')).toBeNull();
      expect(screen.getByLabelText('Skäl och villkor')).toHaveProperty('value', '');
    });
  });

  it('that are missing or run out are listed, with a letter to the person', async () => {
    await as('judge', async (container) => {
      expect(await screen.findByRole('heading', { name: 'Saknas eller går ut (1)' })).toBeTruthy();
      expect(screen.getByText('Ingen jävsprövning är gjord.')).toBeTruthy();
      const letter = decodeURIComponent(screen.getByRole('link', { name: 'Mejla Karin Fiktivström' }).getAttribute('href') ?? '');
      expect(letter).toMatch(/^mailto:karin@exempel\.se\?subject=Jävsdeklaration för RPO Barn och ungdomars hälsa/);
      expect(letter).toContain('?visa=jav');
      expect(await accessibilityProblems(container)).toEqual([]);
    });
    await as('judge', async () => expect(await screen.findByRole('heading', { name: 'Missing or ending (1)' })).toBeTruthy(), 'en-US');
  });

  it('tell who was first when two judge the same', async () => {
    await handIn();
    await as('judge', async () => {
      await press(`Läs och pröva: ${about}`);
      const [kept] = await scene.ports('support').declarations.all();
      if (!kept) throw new Error('nothing kept');
      await scene.ports('support').declarations.save({ ...kept, status: 'hindered', judgement: 'nej' });
      await press('För in bedömningen');
      expect(await screen.findByText(/Någon annan har ändrat samma sak/)).toBeTruthy();
    });
  });
});
