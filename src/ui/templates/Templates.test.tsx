import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import { createManualScheduler } from '../../adapters/memory/manualScheduler';
import type { ManualScheduler } from '../../adapters/memory/manualScheduler';
import { createMemoryDraftKeep } from '../../adapters/memory/memoryDraftKeep';
import { createMemoryWorld } from '../../adapters/memory/memoryWorld';
import type { MemoryWorld } from '../../adapters/memory/memoryWorld';
import type { Ports } from '../../application/ports/ports';
import { templateContent } from '../../domain/template/stored/templateContent';
import type { TemplateSource } from '../../domain/template/templateSource';
import type { Language } from '../../loc/shared/language';
import { clauses, templateSources } from '../../templates/templates';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import { showView } from '../../testing/interface/showView';
import { memoryAccount } from '../../testing/memoryAccount';
import { DeviceContext } from '../device/DeviceContext';
import { Templates } from './Templates';
import '../../testing/interface/english';

const family = 'sydostra-rag';
const newest = templateSources.filter((source) => source.family === family).reduce((one, other) => (one.version > other.version ? one : other));
const next = newest.version + 1;

const newWorld = (): MemoryWorld =>
  createMemoryWorld({
    templates: templateSources,
    clauses,
    accounts: [memoryAccount('admin', { administers: true }), memoryAccount('other', { administers: true }, 'Alva Exempelsson'), memoryAccount('writer', {})]
  });

interface Shown {
  readonly world: MemoryWorld;
  readonly scheduler: ManualScheduler;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly shown: HTMLElement;
  ports(login: string): Ports;
}

async function show(login = 'admin', world = newWorld(), language: Language = 'sv-SE'): Promise<Shown> {
  window.history.replaceState(null, '', '/');
  const scheduler = createManualScheduler();
  const keep = createMemoryDraftKeep();
  const { container } = showView(
    <DeviceContext.Provider value={{ keep, scheduler }}>
      <Templates />
    </DeviceContext.Provider>,
    createMemoryPorts(world, login),
    language
  );
  await screen.findByRole('heading', { level: 2 });
  return { world, scheduler, user: userEvent.setup(), shown: container, ports: (who) => createMemoryPorts(world, who) };
}

const open = async ({ user }: Shown, name: string): Promise<void> => {
  await user.click(screen.getByRole('button', { name }));
};

async function revise(page: Shown): Promise<void> {
  await open(page, newest.name);
  await page.user.click(screen.getByRole('button', { name: 'Skriv en ny version' }));
}

const type = (label: string | RegExp, text: string): void => {
  fireEvent.change(screen.getAllByLabelText(label)[0], { target: { value: text } });
};

const drafts = (world: MemoryWorld): readonly TemplateSource[] =>
  [...world.library.templates.values()].filter(({ state }) => state === 'draft').map(({ content }) => content.source);

describe('the templates', () => {
  it('are listed with what stands, and read by who may not change them', async () => {
    const page = await show('writer');
    expect(screen.getByText(/En administratör för webbplatsen kan ge dig rätten/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ny mallfamilj' })).toBeNull();
    expect(screen.getAllByText((words) => words.includes(`Version ${newest.version} används`)).length).toBeGreaterThan(0);
    await open(page, newest.name);
    expect(screen.queryByRole('button', { name: 'Skriv en ny version' })).toBeNull();
    expect(screen.getByRole('article')).toBeTruthy();
    expect(await accessibilityProblems(page.shown)).toEqual([]);
  });

  it('are revised: saved while written, compared, and put in use with a sentence on what changed', async () => {
    const page = await show();
    await revise(page);
    type('Rubrik', 'Bakgrunden');
    expect(drafts(page.world)).toEqual([]);
    await page.scheduler.advance(1000);
    expect(drafts(page.world)).toEqual([expect.objectContaining({ version: next })]);
    expect(await screen.findByText('Sparat')).toBeTruthy();

    await page.user.click(screen.getByRole('tab', { name: 'Ändringar' }));
    expect(document.querySelector('ins')?.textContent).toContain('Bakgrunden');

    await page.user.click(screen.getByRole('button', { name: 'Ta i bruk' }));
    expect(screen.getByRole('alert').textContent).toContain('Rätta det som står under Att rätta');
    type('Vad har ändrats?', 'Rubriken Bakgrund heter Bakgrunden.');
    await page.user.click(screen.getByRole('button', { name: 'Ta i bruk' }));
    expect(await screen.findByText(`Version ${next} är i bruk.`)).toBeTruthy();
    expect(await page.ports('writer').templates.current(family)).toMatchObject({ version: next, changes: 'Rubriken Bakgrund heter Bakgrunden.' });
    expect(drafts(page.world)).toEqual([]);
  });

  it('undo and redo what was done, a run of typing as one', async () => {
    const page = await show();
    await revise(page);
    const before = newest.sections[0].heading;
    type('Rubrik', 'B');
    type('Rubrik', 'Ba');
    await page.user.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(screen.getByLabelText<HTMLInputElement>('Rubrik').value).toBe(before);
    await page.user.click(screen.getByRole('button', { name: 'Gör om' }));
    expect(screen.getByLabelText<HTMLInputElement>('Rubrik').value).toBe('Ba');
  });

  it('tell the second of two who write the same draft, and lose neither text', async () => {
    const page = await show();
    await revise(page);
    const theirs = { ...newest, version: next, title: 'Den andras', changes: '' };
    await page.ports('other').templates.saveTemplate({ content: templateContent(theirs, clauses), state: 'draft', etag: '', shippedVersion: 0 });
    type('Rubrik', 'Min rubrik');
    await page.scheduler.advance(1000);
    expect((await screen.findByRole('alert')).textContent).toContain('Alva Exempelsson har sparat utkastet');
    expect(drafts(page.world)[0].title).toBe('Den andras');
    expect(screen.getByLabelText<HTMLInputElement>('Rubrik').value).toBe('Min rubrik');
    await page.user.click(screen.getByRole('button', { name: 'Behåll min text' }));
    await page.scheduler.advance(0);
    expect(drafts(page.world)[0].sections[0].heading).toBe('Min rubrik');
  });

  it('say what is wrong in words, and lead to the place', async () => {
    const page = await show();
    await revise(page);
    await page.user.click(screen.getByRole('button', { name: 'Ny sektion' }));
    await page.user.click(screen.getByRole('tab', { name: /Att rätta/ }));
    expect(screen.getByText(/Ett stycke eller en punkt är tom/)).toBeTruthy();
    await page.user.click(screen.getAllByRole('button', { name: 'Visa stället' })[0]);
    expect(screen.getByLabelText<HTMLInputElement>('Rubrik').value).toBe('Ny sektion');
  });

  it('get a new family, as a copy of another, without code', async () => {
    const page = await show();
    await page.user.click(screen.getByRole('button', { name: 'Ny mallfamilj' }));
    await page.user.click(screen.getByRole('button', { name: 'Börja skriva' }));
    expect(screen.getByRole('alert').textContent).toBe('Skriv ett namn.');
    expect(screen.getByLabelText('Vad heter mallen?').getAttribute('aria-invalid')).toBe('true');
    type('Vad heter mallen?', 'Arbetsgrupp, Norra');
    fireEvent.change(screen.getByLabelText('Börja med'), { target: { value: family } });
    await page.user.click(screen.getByRole('button', { name: 'Börja skriva' }));
    await page.user.click(screen.getByRole('button', { name: 'Ta i bruk' }));
    expect(await screen.findByText('Version 1 är i bruk.')).toBeTruthy();
    expect(await page.ports('writer').templates.current('arbetsgrupp-norra')).toMatchObject({ version: 1, name: 'Arbetsgrupp, Norra' });
  });

  it('share texts, whose drift is shown, and whose new version changes no template', async () => {
    const page = await show();
    const name = clauses.find(({ key }) => key === 'finansiering')?.name ?? '';
    await open(page, name);
    expect(screen.getAllByRole('heading', { level: 4 }).length).toBeGreaterThan(0);
    await page.user.click(screen.getByRole('button', { name: 'Skriv en ny version' }));
    type('Text', 'Var och en betalar sitt.');
    type('Vad har ändrats?', 'Kortare.');
    expect(await accessibilityProblems(page.shown)).toEqual([]);
    await page.user.click(screen.getByRole('button', { name: 'Ta i bruk' }));
    expect(await screen.findByText('Var och en betalar sitt.')).toBeTruthy();
    expect((await page.ports('writer').templates.current(family)).version).toBe(newest.version);
  });

  it('have forms that axe finds nothing in, in every part of a template', async () => {
    const page = await show('admin', newWorld(), 'en-US');
    await open(page, newest.name);
    await page.user.click(screen.getByRole('button', { name: 'Write a new version' }));
    const parts = within(screen.getByRole('navigation', { name: 'Parts of the template' }));
    for (const part of ['About the template', 'Rules', newest.sections[2].heading]) {
      await page.user.click(parts.getByRole('button', { name: part }));
      expect(await accessibilityProblems(page.shown)).toEqual([]);
    }
  });
});
