import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { beginNomination } from '../../application/nominations/beginNomination';
import type { Language } from '../../loc/shared/language';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import { showView } from '../../testing/interface/showView';
import type { NominationLogin, NominationWorld } from '../../testing/nominationWorld';
import { openNominationWorld } from '../../testing/nominationWorld';
import { Nominations } from './Nominations';
import '../../testing/interface/english';

let scene: NominationWorld;
beforeEach(() => {
  scene = openNominationWorld();
});

const about = 'NAG Astma hos barn · Barnläkare · Region Kalmar län';
const begin = (): Promise<void> =>
  beginNomination(scene.ports('support'), 'n1', 'nag-astma', { regionKey: 'kalmar', recorder: { kind: 'processSupport' } }, {
    kind: 'need',
    seatKey: 'nag-kalmar',
    profession: 'Barnläkare',
    neededFrom: '2026-09-01',
    note: ''
  });

/** Shows the view to one person, and takes it down for the next. */
async function as(login: NominationLogin, work: (container: HTMLElement) => Promise<void>, language: Language = 'sv-SE'): Promise<void> {
  const { container, unmount } = showView(<Nominations />, scene.ports(login), language);
  await screen.findByRole('heading', { level: 2 });
  await work(container);
  unmount();
}

const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const write = (label: string | RegExp, value: string): boolean => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const next = async (): Promise<void> => userEvent.click(await screen.findByRole('button', { name: `Ta nästa steg: ${about}` }));

describe('the nominations', () => {
  it('open at the one that the address names', async () => {
    await begin();
    window.history.replaceState(null, '', '/?visa=nomineringar&nominering=kalmar%2Fn1');
    await as('support', async () => {
      const heading = await screen.findByRole('heading', { level: 4, name: about });
      expect(document.activeElement).toBe(heading.closest('li'));
    });
    window.history.replaceState(null, '', '/');
  });

  it('go from a reported need to a term on the seat, each step by whoever may take it', async () => {
    await as('support', async (container) => {
      await userEvent.click(await screen.findByRole('button', { name: 'Anmäl behov' }));
      fireEvent.change(screen.getByLabelText('Grupp'), { target: { value: 'nag-astma' } });
      fireEvent.change(await screen.findByLabelText('Plats'), { target: { value: 'nag-kalmar' } });
      write('Vad platsen är för', 'Barnläkare');
      expect(await accessibilityProblems(container)).toEqual([]);
      await press('Anmäl behovet');
      expect(await screen.findByText('Väntar på att någon föreslås.')).toBeTruthy();
    });
    await as('nominator', async (container) => {
      await next();
      await press('Föreslå');
      expect(screen.getByText('Fyll i: namn.')).toBeTruthy();
      write(/^Namn/, 'Siv Låtsasgren');
      expect(await accessibilityProblems(container)).toEqual([]);
      await press('Föreslå');
      expect(await screen.findByText('Siv Låtsasgren är föreslagen. Väntar på att chefen godkänner.')).toBeTruthy();
      await next();
      write(/^Chef/, 'Chefa Chefsson');
      await press('Godkänn');
      expect(await screen.findByText(/Väntar på att jävet bedöms/)).toBeTruthy();
    });
    await as('judge', async () => {
      await next();
      write(/^Bedömningen gäller/, '2029-03-11');
      await press('Inget hinder');
      expect(await screen.findByText(/Väntar på beslut av RPO Barn och ungdomars hälsa\./)).toBeTruthy();
    });
    await as('recorder', async () => {
      await next();
      await press('Utse');
      expect(screen.getByText('Fyll i: paragraf.')).toBeTruthy();
      write(/^Paragraf/, '7');
      await press('Utse');
      expect(await screen.findByText(/Siv Låtsasgren är utsedd\. Beslut 12 mars 2026, § 7\./)).toBeTruthy();
    });
    await as('support', async () => {
      await next();
      await press('Börja mandatperioden');
      expect(await screen.findByText('Klart.')).toBeTruthy();
      expect(screen.queryByText(about)).toBeNull();
    });
    const { terms, people } = await scene.ports('reader').roster.ofGroup('nag-astma');
    expect(people).toMatchObject([{ name: 'Siv Låtsasgren' }]);
    expect(terms).toMatchObject([{ seatKey: 'nag-kalmar', paragraph: '7', appointedBy: 'RPO Barn och ungdomars hälsa', interests: 'cleared', interestsUntil: '2029-03-11' }]);
  });

  it('are parted by region, by who proposes and by body, with what has happened folded', async () => {
    await begin();
    await as('judge', async (container) => {
      expect(await screen.findByRole('heading', { level: 3, name: 'Region Kalmar län' })).toBeTruthy();
      expect(screen.getByText(/Behövs från 1 september 2026\./)).toBeTruthy();
      expect(screen.getByText(/Behovet anmält 12 mars 2026, infört av Petra Processtöd/)).toBeTruthy();
      expect(screen.queryByRole('button', { name: /Ta nästa steg/ })).toBeNull();
      fireEvent.change(screen.getByLabelText('Ordna efter'), { target: { value: 'proposer' } });
      expect(screen.getByRole('heading', { level: 3, name: 'Ännu ingen föreslagen' })).toBeTruthy();
      fireEvent.change(screen.getByLabelText('Ordna efter'), { target: { value: 'body' } });
      expect(screen.getByText('Inga nomineringar väntar på ett beslut.')).toBeTruthy();
      expect(await accessibilityProblems(container)).toEqual([]);
    });
  });

  it('are withdrawn with a reason', async () => {
    await begin();
    await as('support', async () => {
      await next();
      await press('Dra tillbaka nomineringen');
      expect(await screen.findByText('Inga nomineringar pågår. När processtödet eller en region anmäler ett behov visas det här.')).toBeTruthy();
    });
  });

  it('say to others why they see none, in their language', async () => {
    await begin();
    await as('reader', async () => {
      expect(await screen.findByText(/Du kan inte se nomineringar/)).toBeTruthy();
    });
    await as('reader', async () => {
      expect(await screen.findByText(/You cannot see nominations/)).toBeTruthy();
    }, 'en-US');
  });
});
