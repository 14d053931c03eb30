import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import type { MemoryWorld } from '../../adapters/memory/memoryWorld';
import { startMandate } from '../../application/drafting/startMandate';
import type { Ports } from '../../application/ports/ports';
import { pagesOf } from '../../domain/sitePages/pages';
import { groupKey } from '../../testing/approval/caseRecords';
import { createMandateWorld, saveAnswers } from '../../testing/drafting/mandateWorld';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import { showView } from '../../testing/interface/showView';
import { MandateImport } from './MandateImport';

const published = (name: string): string => readFileSync(join(__dirname, `../../templates/fixtures/${name}.txt`), 'utf8');

/** A file as the page gets it; the test's page does not hand out bytes by itself. */
function file(name: string, text: string, content: Promise<ArrayBuffer> = Promise.resolve(new TextEncoder().encode(text).buffer as ArrayBuffer)): File {
  const made = new File([text], name);
  Object.defineProperty(made, 'arrayBuffer', { value: () => content });
  return made;
}

interface Page {
  readonly world: MemoryWorld;
  readonly ports: Ports;
  readonly container: HTMLElement;
  readonly user: ReturnType<typeof userEvent.setup>;
  drop(...files: readonly File[]): void;
}

async function show(login = 'convener', change: (ports: Ports) => Ports = (ports) => ports): Promise<Page> {
  const world = await createMandateWorld();
  const ports = change(createMemoryPorts(world, login));
  const { container } = showView(<MandateImport />, ports, 'sv-SE', pagesOf({ editorPage: '/sites/a/SitePages/Uppdragsbeskrivning.aspx' }));
  const zone = (await screen.findByText('Dra filer hit')).parentElement as HTMLElement;
  return {
    world,
    ports,
    container,
    user: userEvent.setup(),
    drop: (...files) => fireEvent.drop(zone, { dataTransfer: { files } })
  };
}

const barn = (): File => file('barnonkologi.txt', published('barnonkologi'));
const row = (name: string): HTMLElement => screen.getByRole('rowheader', { name: (found) => found.includes(name) }).closest('tr') as HTMLElement;
const settled = (text: RegExp): Promise<HTMLElement> => screen.findByText(text);

describe('reading files in', () => {
  it('says what can be dropped while there is nothing', async () => {
    const { container } = await show();
    expect(screen.getByText(/Word-dokument \(\.docx\), textfiler/)).toBeTruthy();
    expect(screen.getByText(/Inget laddas upp förrän du väljer Spara som utkast/)).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('shows a result for each file, the bad ones with what to do', async () => {
    const { container, drop } = await show();
    drop(barn(), file('trasig.docx', 'PK'), file('tom.txt', ' '), file('lakemedel.txt', published('lakemedel')));
    await settled(/^2 filer lästa, 2 gick inte att läsa\.$/);
    expect(within(row('barnonkologi')).getByText(/\(säker\)$/)).toBeTruthy();
    expect(within(row('barnonkologi')).getByText('RAG Barnonkologi och hematologi')).toBeTruthy();
    expect(within(row('trasig')).getByText(/Filen är skadad.*låt Word reparera den/)).toBeTruthy();
    expect(within(row('tom')).getByText(/innehåller ingen text/)).toBeTruthy();
    expect(within(row('lakemedel')).getByRole('combobox', { name: 'Grupp för lakemedel.txt' })).toBeTruthy();
    expect(within(row('lakemedel')).getByText('Välj grupp för att kunna spara.')).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('takes files by a button as well', async () => {
    const { user } = await show();
    expect(screen.getByRole('button', { name: 'Välj filer …' })).toBeTruthy();
    const input = document.querySelector('input[type=file]') as HTMLInputElement;
    await user.upload(input, barn());
    await settled(/^1 fil läst/);
  });

  it('counts, can be cancelled, and goes on with files dropped later', async () => {
    const { drop, user } = await show();
    const never = file('evig.txt', '', new Promise(() => undefined));
    drop(barn(), never, file('sen.txt', published('lakemedel')));
    await settled(/^1 av 3 filer klara$/);
    await user.click(screen.getByRole('button', { name: 'Avbryt inläsningen' }));
    expect(within(row('evig')).getByText(/Avbruten/)).toBeTruthy();
    expect(within(row('sen')).getByText(/Avbruten/)).toBeTruthy();
    drop(file('igen.txt', published('lakemedel')));
    expect(await within(row('igen')).findByText(/\(säker\)$/)).toBeTruthy();
  });
});

describe('a file that is opened', () => {
  it('shows what was read and from where, what has no place, and the document', async () => {
    const { container, drop, user } = await show();
    drop(file('stod.txt', published('stod-for-utveckling')));
    await settled(/^1 fil läst/);
    await user.click(screen.getByRole('button', { name: 'Visa stod.txt' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'stod.txt' }));
    expect(screen.getByText('Möten per år').nextElementSibling?.textContent).toMatch(/^2.*rad \d+/);
    expect(screen.getByText('Kommunikation', { selector: 'dt' }).nextElementSibling?.textContent).toBe('Saknas');
    const unplaced = screen.getByRole('heading', { name: 'Utan plats i mallen' }).parentElement as HTMLElement;
    expect(within(unplaced).getByText(/UTKAST/)).toBeTruthy();
    expect(within(unplaced).getByText(/rad 43–45/)).toBeTruthy();
    expect(screen.getByRole('article')).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Alla filer' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Visa stod.txt' }));
  });

  it('is saved with the obligations that are ticked, and leads to the draft', async () => {
    const { ports, drop, user } = await show();
    drop(barn());
    await settled(/^1 fil läst/);
    await user.click(screen.getByRole('button', { name: 'Visa barnonkologi.txt' }));
    const boxes = screen.getAllByRole('checkbox');
    expect(boxes.every((box) => !(box as HTMLInputElement).checked)).toBe(true);
    await user.click(boxes[0] as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Spara som utkast: barnonkologi.txt' }));
    const link = await screen.findByRole('link', { name: 'Öppna utkastet: barnonkologi.txt' });
    const [key] = await ports.mandates.keysOf(groupKey);
    expect(link.getAttribute('href')).toBe(`/sites/a/SitePages/Uppdragsbeskrivning.aspx?uppdrag=${key}`);
    expect(await ports.obligations.ofGroups([groupKey])).toHaveLength(1);
  });

  it('of an unknown family is laid beside the one a person chooses', async () => {
    const { drop, user } = await show();
    drop(file('anteckning.txt', 'Anteckning\n\nUppdrag\nGruppen ska följa vården.\n'));
    await settled(/^1 fil läst/);
    expect(within(row('anteckning')).getByText('Okänd mall')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Visa anteckning.txt' }));
    expect(screen.getByText('Välj mall för att kunna spara.')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Mall' }), 'sydostra-rag');
    expect(await screen.findByText('Välj grupp för att kunna spara.')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Grupp' }), groupKey);
    expect(screen.getByRole('button', { name: 'Spara som utkast: anteckning.txt' })).toBeTruthy();
  });
});

describe('saving', () => {
  it('of all that are certain makes their drafts, and leaves the rest', async () => {
    const { ports, world, drop, user } = await show();
    drop(barn(), file('lakemedel.txt', published('lakemedel')));
    await settled(/^2 filer lästa/);
    expect(world.headers.size).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Spara den säkra som utkast' }));
    expect(await within(row('barnonkologi')).findByText(/Sparad som utkast/)).toBeTruthy();
    expect(await ports.mandates.keysOf(groupKey)).toHaveLength(1);
    expect(world.headers.size).toBe(1);
  });

  it('leaves a draft that somebody has written in, and says so', async () => {
    const { ports, drop, user } = await show();
    const key = await startMandate(ports, groupKey);
    await saveAnswers(ports, key, { rapportering: { kind: 'paragraphs', text: 'Skrivet.' } });
    drop(barn());
    await settled(/^1 fil läst/);
    await user.click(screen.getByRole('button', { name: 'Spara som utkast: barnonkologi.txt' }));
    expect(await screen.findByText(/har redan text som någon har skrivit/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Spara/ })).toBeNull();
  });

  it('that fails says what it left, and can be repeated', async () => {
    const { world, drop, user } = await show();
    world.faults.failNext('mandates.fill', 'offline');
    drop(barn());
    await settled(/^1 fil läst/);
    await user.click(screen.getByRole('button', { name: 'Spara som utkast: barnonkologi.txt' }));
    expect(await screen.findByText(/Det går inte att nå servern.*Inget utkast har skapats/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Spara som utkast: barnonkologi.txt' }));
    expect(await screen.findByText(/Sparad som utkast/)).toBeTruthy();
  });

  it('is not offered to one who writes for no group', async () => {
    const { drop } = await show('recorder');
    expect(screen.getByText(/Du skriver inte för någon grupp/)).toBeTruthy();
    drop(barn());
    await settled(/^1 fil läst/);
    expect(within(row('barnonkologi')).getByText(/Du skriver inte för RAG Barnonkologi och hematologi/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Spara/ })).toBeNull();
  });
});
