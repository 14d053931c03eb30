import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import type { ManualScheduler } from '../../adapters/memory/manualScheduler';
import { createManualScheduler } from '../../adapters/memory/manualScheduler';
import { createMemoryDraftKeep } from '../../adapters/memory/memoryDraftKeep';
import { recordChain } from '../../application/configuration/recordChain';
import { readChains } from '../../application/configuration/readChains';
import type { Ports } from '../../application/ports/ports';
import type { ChainRecord } from '../../domain/approval/record';
import type { Language } from '../../loc/shared/language';
import type { CasePerson, CaseSite } from '../../testing/approval/caseSite';
import { openCaseSite } from '../../testing/approval/caseSite';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import { showView } from '../../testing/interface/showView';
import { DeviceContext } from '../device/DeviceContext';
import { Chains } from './Chains';
import '../../testing/interface/english';

interface Shown {
  readonly site: CaseSite;
  readonly scheduler: ManualScheduler;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly shown: HTMLElement;
}

async function show(person: CasePerson = 'administrator', language: Language = 'sv-SE', site?: CaseSite): Promise<Shown> {
  window.history.replaceState(null, '', '/');
  const world = site ?? (await openCaseSite());
  const scheduler = createManualScheduler();
  const { container } = showView(
    <DeviceContext.Provider value={{ keep: createMemoryDraftKeep(), scheduler }}>
      <Chains />
    </DeviceContext.Provider>,
    createMemoryPorts(world.world, person),
    language
  );
  await screen.findByRole('heading', { level: 2 });
  // The tabs stand before what the first of them shows.
  await waitFor(() => expect(screen.queryByRole('status', { name: /^Läser in|^Loading/ })).toBeNull());
  return { site: world, scheduler, user: userEvent.setup(), shown: container };
}

const press = ({ user }: Shown, name: string | RegExp): Promise<void> => user.click(screen.getByRole('button', { name }));
const admin = ({ site }: Shown): Ports => site.as('administrator');
const newest = async (page: Shown): Promise<ChainRecord> => (await readChains(admin(page))).chains[0]!.versions[0]!.chain;

async function edit(page: Shown): Promise<void> {
  await press(page, 'Beslutsgång');
  await press(page, 'Ändra beslutsgången');
}

describe('the chains', () => {
  it('are read, with whom they ask, by who may not change them', async () => {
    const page = await show('writer');
    expect(screen.getByText(/Det gör en administratör för webbplatsen/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ny beslutsgång' })).toBeNull();
    await press(page, 'Beslutsgång');
    expect(screen.queryByRole('button', { name: 'Ändra beslutsgången' })).toBeNull();
    const preview = within(screen.getByRole('region', { name: 'Vilka tillfrågas?' }));
    expect(preview.getByText(/fastställa: RPO Barn och ungdomars hälsa \(förs in av Uppdrag beslut rpo-barn; inget möte i kalendern\)/)).toBeTruthy();
    expect(await accessibilityProblems(page.shown)).toEqual([]);
  });

  it('are not shown to readers, who learn who can show them', async () => {
    await show('reader');
    expect(screen.getByText(/En administratör för webbplatsen ger behörighet/)).toBeTruthy();
    expect(screen.queryByRole('tab')).toBeNull();
  });

  it('are changed in a draft, which changes nothing before it is recorded', async () => {
    const page = await show();
    await edit(page);
    await press(page, 'Lägg till steg');
    const first = screen.getByRole('group', { name: 'Steg 1: tillstyrka' });
    expect(within(first).getByLabelText<HTMLSelectElement>('Hur många ska svara?').value).toBe('allOf');
    expect(screen.getByText(/frågar tillstyrkande organ, men gruppen har inget sådant organ/)).toBeTruthy();
    await page.user.click(within(first).getByLabelText('tillstyrkande organ'));
    fireEvent.change(within(first).getByLabelText('Lägg till ett organ'), { target: { value: 'rpo-barn' } });
    fireEvent.change(within(first).getByLabelText('När ska svaret komma?'), { target: { value: 'days' } });
    await page.user.click(within(first).getByLabelText('Svar på ett kort i Teams får räknas'));
    await page.scheduler.advance(1000);
    expect(await screen.findByText('Sparat')).toBeTruthy();
    expect((await newest(page)).steps).toHaveLength(1);
    const change = within(screen.getByRole('region', { name: 'Ändras mot den version som gäller' }));
    expect(change.getByText(/Nytt steg 1: tillstyrka: RPO Barn och ungdomars hälsa; alla ska svara; inom 14 dagar; svar på kort/)).toBeTruthy();
    expect(await accessibilityProblems(page.shown)).toEqual([]);

    await press(page, 'För in beslutsgången');
    expect(await screen.findByText(/Beslutsgången är införd/)).toBeTruthy();
    expect((await newest(page)).steps[0]).toEqual({ key: 'endorse', kind: 'endorse', bodies: ['rpo-barn'], quorum: 'allOf', dueDays: 14, card: true });
    expect(await admin(page).chainDrafts.all()).toEqual([]);
  });

  it('are moved by the keyboard, and what was removed comes back', async () => {
    const page = await show();
    await edit(page);
    await press(page, 'Lägg till steg');
    const kind = within(screen.getByRole('group', { name: 'Steg 2: fastställa' })).getByLabelText('Vad händer i steget?');
    fireEvent.keyDown(kind, { key: 'ArrowUp', altKey: true });
    expect(screen.getByRole('group', { name: 'Steg 1: fastställa' }).contains(document.activeElement)).toBe(true);
    expect(screen.getByText(/Steg 2 kommer efter det som fastställer/)).toBeTruthy();
    await press(page, 'Ta bort: Steg 1: fastställa');
    expect(screen.getByText(/Inget steg fastställer/)).toBeTruthy();
    await press(page, 'För in beslutsgången');
    expect(screen.getByRole('alert').textContent).toContain('Rätta först');
    await press(page, 'Ångra');
    expect(screen.getByRole('group', { name: 'Steg 1: fastställa' })).toBeTruthy();
    await press(page, 'Kasta utkastet');
    expect(await screen.findByText('Utkastet är kastat.')).toBeTruthy();
    await page.scheduler.advance(5000);
    expect(await admin(page).chainDrafts.all()).toEqual([]);
  });

  it('tell who was overtaken, and lose nothing', async () => {
    const page = await show();
    await edit(page);
    fireEvent.change(screen.getByLabelText('Namn'), { target: { value: 'Min' } });
    const other = { ...(await newest(page)), name: 'Den andras' };
    await recordChain(admin(page), other, 'other');
    await press(page, 'För in beslutsgången');
    expect(await screen.findByText(/Någon annan har fört in en ny version/)).toBeTruthy();
    expect((await newest(page)).name).toBe('Den andras');
    expect(screen.getByLabelText<HTMLInputElement>('Namn').value).toBe('Min');
  });

  it('are confirmed when the bodies have said so', async () => {
    const page = await show();
    await edit(page);
    await page.user.click(screen.getByLabelText('Bekräftad av organen'));
    await press(page, 'För in beslutsgången');
    await screen.findByText(/Beslutsgången är införd/);
    await press(page, 'Bekräfta beslutsgången');
    expect(await screen.findByText('Beslutsgången är bekräftad.')).toBeTruthy();
    expect((await newest(page)).confirmed).toBe(true);
  });

  it('are tied to groups, which are shown whom they would ask first', async () => {
    const page = await show();
    await page.user.click(screen.getByRole('tab', { name: 'Grupper' }));
    await press(page, 'Knyt valda grupper …');
    expect(screen.getByRole('alert').textContent).toContain('Välj först');
    await page.user.click(screen.getByLabelText('RAG Barnonkologi och hematologi'));
    await press(page, 'Knyt 1 grupp …');
    fireEvent.change(screen.getByLabelText('Vilka är fastställande organ?'), { target: { value: 'mandators' } });
    const preview = within(screen.getByRole('region', { name: 'Så här blir det' }));
    expect(preview.getByText(/fastställande organ saknas/)).toBeTruthy();
    await press(page, 'Knyt 1 grupp');
    expect((await screen.findByRole('status')).textContent).toContain('De här kunde inte knytas');
    await page.user.click(screen.getByLabelText('RAG Barnonkologi och hematologi'));
    await press(page, 'Knyt 1 grupp …');
    fireEvent.change(screen.getByLabelText('Vilka är fastställande organ?'), { target: { value: 'chosen' } });
    fireEvent.change(screen.getByLabelText('Lägg till ett organ'), { target: { value: 'rag-barnonkologi' } });
    expect(await accessibilityProblems(page.shown)).toEqual([]);
    await press(page, 'Knyt 1 grupp');
    expect(await screen.findByText(/1 grupp är knuten/)).toBeTruthy();
    expect((await readChains(admin(page))).bindings.get('rag-barnonkologi')?.relations.establishingBody).toEqual(['rag-barnonkologi']);
  });

  it('are proposed for groups without one', async () => {
    const page = await show();
    const site = page.site.as('administrator');
    await recordChain(site, { ...(await newest(page)), chainKey: 'sydostra-rpo', name: 'RPO' }, 'rpo');
    document.body.innerHTML = '';
    const again = await show('administrator', 'sv-SE', page.site);
    await again.user.click(screen.getByRole('tab', { name: 'Grupper' }));
    await press(again, 'Föreslå för grupper utan beslutsgång');
    expect(screen.getByText(/RPO Barn och ungdomars hälsa: Kan inte knytas/)).toBeTruthy();
    expect(screen.getByText('Inget är valt.')).toBeTruthy();
    expect(await accessibilityProblems(again.shown)).toEqual([]);
  });

  it('say who records for each body, which an administrator changes without moving anything', async () => {
    const page = await show();
    await page.user.click(screen.getByRole('tab', { name: 'Uppsättning' }));
    expect(within(screen.getByRole('region', { name: 'Förs in av Uppdrag beslut rpo-barn' })).getByText('I gruppen: Person recorder.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Organ eller slag'), { target: { value: 'rpo-barn' } });
    await press(page, 'Visa vad som görs');
    expect(await screen.findByText('Inget behöver ändras: så är det redan.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Vem för in besluten?'), { target: { value: 'staff' } });
    await press(page, 'Visa vad som görs');
    expect(await screen.findByText('Rätten att föra in beslut för RPO Barn och ungdomars hälsa ges till den nya gruppen och tas från den förra.')).toBeTruthy();
    expect(await accessibilityProblems(page.shown)).toEqual([]);
    expect(await page.site.as('recorder').session.decidingBodies()).toEqual(['rpo-barn']);
    await press(page, 'Ändra nu');
    expect(await screen.findByText('Ändrat för RPO Barn och ungdomars hälsa. Det gäller redan.')).toBeTruthy();
    expect(await screen.findByRole('region', { name: 'Förs in av Uppdrag staben' })).toBeTruthy();
    expect(await page.site.as('recorder').session.decidingBodies()).toEqual([]);
  });

  it('say which parameters are on, and for whom', async () => {
    const page = await show('writer');
    await page.user.click(screen.getByRole('tab', { name: 'Uppsättning' }));
    expect(screen.getByText('Regeln är inte på i någon beslutsgång.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Visa vad som görs' })).toBeNull();
    document.body.innerHTML = '';
    await recordChain(page.site.as('administrator'), { ...(await newest(page)), independent: true }, 'independent');
    const again = await show('writer', 'sv-SE', page.site);
    await again.user.click(screen.getByRole('tab', { name: 'Uppsättning' }));
    expect(screen.getByText('Beslutsgång: på för RAG Barnonkologi och hematologi')).toBeTruthy();
  });

  it('are begun anew, and have words in English too', async () => {
    const page = await show('administrator', 'en-US');
    await press(page, 'New chain');
    await press(page, 'Begin');
    expect(screen.getByRole('alert').textContent).toBe('Write a name.');
    fireEvent.change(screen.getByLabelText('What is the chain called?'), { target: { value: 'Vår gång' } });
    await press(page, 'Begin');
    expect(screen.getByText(/There is no version in force/)).toBeTruthy();
    await press(page, 'Record the chain');
    expect(await screen.findByText(/The chain is recorded/)).toBeTruthy();
    expect((await readChains(admin(page))).chains.map(({ key }) => key)).toContain('var-gang');
    expect(await accessibilityProblems(page.shown)).toEqual([]);
  });
});
