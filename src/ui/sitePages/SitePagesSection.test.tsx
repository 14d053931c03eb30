import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import { createMemoryWorld, type MemoryWorld } from '../../adapters/memory/memoryWorld';
import type { FoundPages } from '../../domain/sitePages/proposedPages';
import type { Language } from '../../loc/shared/language';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import { showView } from '../../testing/interface/showView';
import { memoryAccount } from '../../testing/memoryAccount';
import { SitePagesSection } from './SitePagesSection';
import '../../testing/interface/english';

const world = (foundPages: Partial<FoundPages> = {}): MemoryWorld =>
  createMemoryWorld({ templates: [], foundPages, accounts: [memoryAccount('administrator', { administers: true }), memoryAccount('writer', {})] });

const show = (made: MemoryWorld, login: 'administrator' | 'writer', language: Language = 'sv-SE'): HTMLElement =>
  showView(<SitePagesSection mayChange={login === 'administrator'} />, createMemoryPorts(made, login), language).container;

const press = async (name: string): Promise<void> => userEvent.setup().click(await screen.findByRole('button', { name }));
const written = (label: string): string => screen.getByRole<HTMLInputElement>('textbox', { name: label }).value;

describe('where the web parts of a site stand', () => {
  it('is proposed from the site’s pages, told when there are several to choose among, and stored when an administrator says so', async () => {
    const made = world({ editorPage: ['/u/SitePages/L%C3%A4s.aspx'], decisionsPage: ['/u/A.aspx', '/u/B.aspx'] });
    const container = show(made, 'administrator');
    await press('Ändra adresserna');
    await screen.findByText(/^Tomma fält är ifyllda/);
    expect(written('Där uppdrag skrivs')).toBe('/u/SitePages/Läs.aspx');
    expect(written('Beslut')).toBe('');
    screen.getByText('Webbdelen står på flera sidor. Välj en av dem: /u/A.aspx, /u/B.aspx');
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.setup().type(screen.getByRole('textbox', { name: 'Beslut' }), `${window.location.origin}/u/B.aspx?web=1`);
    await press('Spara adresserna');
    await screen.findByText(/^Adresserna är sparade/);
    expect((await screen.findByRole('link', { name: '/u/B.aspx' })).getAttribute('href')).toBe('/u/B.aspx');
    expect(made.sitePages.get('editorPage')?.address).toBe('/u/SitePages/L%C3%A4s.aspx');
    expect(made.sitePages.has('rostersPage')).toBe(false);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('is never in another organisation', async () => {
    const made = world();
    show(made, 'administrator');
    await press('Ändra adresserna');
    await screen.findByText('Sidorna på webbplatsen ger inget mer att fylla i.');
    await userEvent.setup().type(screen.getByRole('textbox', { name: 'Bemanning' }), 'https://annan.example/a.aspx');
    await screen.findByText(/^Sidan ligger hos annan.example/);
    await press('Spara adresserna');
    expect(made.sitePages.size).toBe(0);
  });

  it('can be written although the site’s pages cannot be read', async () => {
    const made = world();
    made.faults.failNext('sitePages.found', 'denied');
    show(made, 'administrator');
    await press('Ändra adresserna');
    await screen.findByText(/^Sidorna på webbplatsen kunde inte läsas/);
    await userEvent.setup().type(screen.getByRole('textbox', { name: 'Bemanning' }), '/u/Bemanning.aspx');
    await press('Spara adresserna');
    await screen.findByRole('link', { name: '/u/Bemanning.aspx' });
  });

  it('is not written over what somebody else has said meanwhile, which is read instead', async () => {
    const made = world({ rostersPage: ['/u/Min.aspx'] });
    show(made, 'administrator');
    await press('Ändra adresserna');
    await screen.findByText(/^Tomma fält är ifyllda/);
    await createMemoryPorts(made, 'administrator').sitePages.save('rostersPage', { address: '/u/Annan.aspx', version: '' });
    await press('Spara adresserna');
    await press('Försök igen');
    await screen.findByRole('link', { name: '/u/Annan.aspx' });
  });

  it('is read by those who may not change it, in English too', async () => {
    const container = show(world(), 'writer', 'en-US');
    await screen.findByText('An administrator can change the addresses.');
    expect(screen.queryByRole('button')).toBeNull();
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
