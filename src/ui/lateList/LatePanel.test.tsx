import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import type { MemoryWorld } from '../../adapters/memory/memoryWorld';
import { createMemoryWorld } from '../../adapters/memory/memoryWorld';
import { defaultFollowupSettings } from '../../domain/followup/followupSettings';
import { declaredObligations } from '../../templates/declaredObligations';
import { metadataOf, textOfFamily } from '../../testing/followup/establishedText';
import { groupNamed } from '../../testing/groupNamed';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import { showView } from '../../testing/interface/showView';
import { memoryAccount } from '../../testing/memoryAccount';
import { PagesContext } from '../address/PagesContext';
import { pagesOf } from '../../domain/sitePages/pages';
import { Rosters } from '../rosters/Rosters';

const rsl = groupNamed('rsl', 'regionsjukvardsledning', 'Regionsjukvårdsledningen');
const rsg = { ...groupNamed('rsg-lakemedel', 'rsg', 'RSG läkemedel'), mandators: ['rsl'] };

describe('what is late', () => {
  let world: MemoryWorld;

  beforeEach(async () => {
    window.history.replaceState(null, '', '/?visa=forsenat');
    world = createMemoryWorld({
      templates: [],
      obligations: declaredObligations,
      roster: { groups: [rsl, rsg], seats: [], terms: [], people: [] },
      accounts: [
        memoryAccount('admin', { administers: true }),
        memoryAccount('participant', {}),
        memoryAccount('publisher', { publishes: true }),
        memoryAccount('reader', { participates: false })
      ]
    });
    const snapshot = textOfFamily('sydostra-rsg', rsg.key);
    await createMemoryPorts(world, 'publisher').established.addText(metadataOf(snapshot, '2024-06-01'), snapshot);
  });

  const show = (login: string): HTMLElement => showView(<Rosters groupKey="" />, createMemoryPorts(world, login)).container;

  it('is listed for the region at first, then for whom one chooses, and leads to the group and to the sentence of its mandate', async () => {
    const container = show('participant');
    expect(await screen.findByText('3 försenade åtaganden i 1 grupp.')).toBeTruthy();
    expect(screen.getAllByText('Så står det i uppdraget')).toHaveLength(3);
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.selectOptions(screen.getByLabelText('Visa för'), 'en uppdragsgivare');
    expect(await screen.findByText(/^Välj vem det gäller/)).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Uppdragsgivare'), 'Regionsjukvårdsledningen');
    expect(await screen.findByText('3 försenade åtaganden i 1 grupp.')).toBeTruthy();
    await waitFor(() => expect(window.location.search).toContain('forsenat=mandator.rsl'));
    await userEvent.selectOptions(screen.getByLabelText('Visa för'), 'en grupp');
    await userEvent.selectOptions(screen.getByLabelText('Grupp'), 'Regionsjukvårdsledningen');
    expect(await screen.findByText('Inget är försenat.')).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Grupp'), 'RSG läkemedel');
    const row = (await screen.findAllByRole('button', { name: /^RSG läkemedel: / }))[0]!;
    const what = row.textContent!.replace('RSG läkemedel: ', '');
    await userEvent.click(row);
    expect(await screen.findByRole('heading', { level: 3, name: 'Försenat' })).toBeTruthy();
    await waitFor(() => expect(window.location.search).toContain('grupp=rsg-lakemedel'));
    await waitFor(() => expect(window.location.search).toContain('flik=ataganden'));
    await waitFor(() => expect(document.activeElement?.tagName).toBe('LI'));
    expect(document.activeElement?.textContent).toContain(what);
  });

  it('leads to the sentence where the mandate is read, where that page is set', async () => {
    const pages = pagesOf({ groupRoomPage: '/sites/x/SitePages/Grupprum.aspx' });
    showView(<PagesContext.Provider value={pages}><Rosters groupKey="" /></PagesContext.Provider>, createMemoryPorts(world, 'participant'));
    const [link] = await screen.findAllByRole('link', { name: /^Läs meningen i uppdraget: .*RSG läkemedel$/ });
    expect(link!.getAttribute('href')).toMatch(/^\/sites\/x\/SitePages\/Grupprum\.aspx\?grupp=rsg-lakemedel&atagande=m-rsg-lakemedel\./);
  });

  it('is told by settings that an administrator changes, and only within their bounds', async () => {
    const container = show('admin');
    await userEvent.click(await screen.findByRole('button', { name: 'Ändra: Hur åtaganden följs upp' }));
    const months = (): HTMLElement => screen.getByLabelText(/^Månader tills obekräftade/);
    fireEvent.change(months(), { target: { value: '0' } });
    expect(await screen.findByText('Ett helt tal från 1 till 60.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Klart' }));
    fireEvent.change(months(), { target: { value: '30' } });
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Klart' }));
    expect(await screen.findByText(/^Inställningarna är sparade/)).toBeTruthy();
    await waitFor(() => expect(screen.getByText('2 försenade åtaganden i 1 grupp.')).toBeTruthy());
    expect((await createMemoryPorts(world, 'participant').followupSettings.read()).settings).toEqual({ ...defaultFollowupSettings, contactMonths: 30 });
  });

  it('is not told a reader, and its settings are not changed by others', async () => {
    show('reader');
    expect(await screen.findByText(/^Vad som är försenat ser de som arbetar med uppdragen/)).toBeTruthy();
    expect(screen.queryByText(/försenade åtaganden/)).toBeNull();
    expect(screen.queryByRole('button', { name: /Ändra/ })).toBeNull();
  });
});
