import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { obligationsOfGroup } from '../../application/followup/obligationsOfGroup';
import type { Login, Scene } from '../../testing/decisions/scene';
import { openScene } from '../../testing/decisions/scene';
import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import { createMemoryWorld } from '../../adapters/memory/memoryWorld';
import { declaredObligations } from '../../templates/declaredObligations';
import { metadataOf, textOfFamily } from '../../testing/followup/establishedText';
import { groupNamed } from '../../testing/groupNamed';
import { memoryAccount } from '../../testing/memoryAccount';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import { showView } from '../../testing/interface/showView';
import { blankProfile } from '../../domain/roster/blankProfile';
import { newPerson } from '../../domain/roster/newPerson';
import { newSeat } from '../../domain/roster/newSeat';
import { newTerm } from '../../domain/roster/newTerm';
import { rosterRules } from '../../templates/rosterRules/rosterRules';
import { GroupRoom } from './GroupRoom';

const group = 'rag-barnonkologi';

let scene: Scene;

beforeEach(async () => {
  window.history.replaceState(null, '', '/');
  scene = await openScene();
});

const show = (login: Login, groupKey = ''): HTMLElement => showView(<GroupRoom groupKey={groupKey} />, scene.ports(login)).container;

const publish = async (withdrawnOn = ''): Promise<void> => {
  const text = await scene.submit(group);
  const { established } = scene.ports('publisher');
  await established.addText(metadataOf(text, '2024-03-12', withdrawnOn), text);
};

describe('a group’s room', () => {
  it('shows a reader the mandate, who sits in the group, and where somebody is missing', async () => {
    await publish();
    const container = show('reader', group);
    expect(await screen.findByRole('heading', { level: 2, name: 'RAG Barnonkologi och hematologi' })).toBeTruthy();
    expect(screen.getByText('Uppdraget fastställt 12 mars 2024 av Regionsjukvårdsledningen, § 14.')).toBeTruthy();
    expect(screen.getByText('Region Kalmar län saknar ledamot sedan 1 mars 2026')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'På gång' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Vad som gäller mig nu' })).toBeNull();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('leads from the contents to a section', async () => {
    await publish();
    show('reader', group);
    await userEvent.click(await screen.findByText(/^Innehåll \(\d+ avsnitt\)$/));
    const [entry] = screen.getAllByRole('button', { name: 'Rapportering' });
    await userEvent.click(entry!);
    expect(document.activeElement?.tagName).toBe('H4');
    expect(document.activeElement?.textContent).toBe('Rapportering');
  });

  it('is read a section at a time where it is narrow', async () => {
    jest.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue({ width: 288 } as DOMRect);
    await publish();
    const container = show('reader', group);
    const summary = await screen.findByText('Rapportering', { selector: 'summary' });
    expect(summary.closest('details')!.open).toBe(false);
    expect(screen.queryByText(/^Innehåll/)).toBeNull();
    expect(await accessibilityProblems(container)).toEqual([]);
    jest.restoreAllMocks();
  });

  it('tells the group’s writer what waits, when it meets, and how its obligations stand', async () => {
    await publish();
    const writer = scene.ports('convener');
    const meeting = { groupKey: group, time: '9.00', place: 'Linköping', link: '', hostRegion: '', agenda: '', attendance: [], notesKey: '', notesLink: '', version: '' };
    await writer.groupMeetings.save({ ...meeting, key: 'm1', date: '2026-12-10', state: 'planned' });
    const container = show('convener', group);
    const mine = within(await screen.findByRole('region', { name: 'Vad som gäller mig nu' }));
    expect(mine.getByText('Region Kalmar län saknar ledamot sedan 1 mars 2026.')).toBeTruthy();
    expect(screen.getByText('10 december 2026, 9.00, Linköping')).toBeTruthy();
    expect(await screen.findByRole('region', { name: 'Åtaganden' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^dec, \d+ händelse/ }));
    expect(screen.getByText('RAG Barnonkologi och hematologi möts')).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('keeps the history of a closed group, whose seats nobody misses', async () => {
    await publish();
    const closing = { date: '2026-10-01', decidedBy: 'RPO Barn', paragraph: '7', mergedInto: '' };
    const admin = scene.ports('admin');
    const stored = await admin.groupEditor.read(group);
    await admin.groupEditor.save(stored, { group: stored.group, profile: { ...stored.profile, closing } });
    const container = show('convener', group);
    expect(await screen.findByText(/^Gruppen är avslutad 1 oktober 2026 av RPO Barn, § 7/)).toBeTruthy();
    expect(screen.getByText('Vilka som satt sist')).toBeTruthy();
    expect(screen.queryByText(/saknar ledamot/)).toBeNull();
    expect(await screen.findByRole('region', { name: 'Möten' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Åtaganden' })).toBeNull();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('opens at the sentence of an obligation, and at a place that the address names', async () => {
    const rsg = groupNamed('rsg-lakemedel', 'rsg', 'RSG läkemedel');
    const accounts = [memoryAccount('publisher', { publishes: true }), memoryAccount('reader', { participates: false })];
    const world = createMemoryWorld({ templates: [], obligations: declaredObligations, roster: { groups: [rsg], seats: [], terms: [], people: [] }, accounts });
    const text = textOfFamily('sydostra-rsg', rsg.key);
    await createMemoryPorts(world, 'publisher').established.addText(metadataOf(text, '2024-06-01'), text);
    const ports = createMemoryPorts(world, 'reader');
    const { obligations } = await obligationsOfGroup(ports, rsg.key, { today: '2026-11-27' });
    const { obligation } = obligations[obligations.length - 1]!;
    const { sectionKey, block } = obligation.place;
    for (const asked of [`atagande=${encodeURIComponent(obligation.key)}`, `avsnitt=${sectionKey}&stycke=${block}`]) {
      window.history.replaceState(null, '', `/?${asked}`);
      const { unmount } = showView(<GroupRoom groupKey={rsg.key} />, ports);
      await waitFor(() => expect(document.activeElement?.textContent).toContain(obligation.sentence));
      unmount();
    }
  });

  it('tells how an obligation stands by who sits in another group, and says so when that cannot be read', async () => {
    const rsg = { ...groupNamed('rsg-m', 'rsg', 'RSG M'), healthcareRegions: ['mellansverige'], templateFamily: 'mellansverige-rsg' };
    const nsg = groupNamed('nsg-m', 'nsg', 'NSG M');
    const seats = [newSeat({ key: 's', groupKey: nsg.key, regionKey: 'dalarna', role: 'member' })];
    const terms = [newTerm({ key: 't', seatKey: 's', groupKey: nsg.key, personKey: 'p', from: '2025-01-01' })];
    const people = [newPerson({ key: 'p', name: 'Nora Nationell' })];
    const profiles = [{ ...blankProfile(rsg.key), relations: { ...blankProfile(rsg.key).relations, mirror: nsg.key } }];
    const accounts = [memoryAccount('publisher', { publishes: true }), memoryAccount('participant', {})];
    const world = createMemoryWorld({ templates: [], obligations: declaredObligations, rosterRules, roster: { groups: [rsg, nsg], seats, terms, people }, profiles, accounts });
    const sentence = 'Sjukvårdsregionens nationella ledamot i Nationell samverkansgrupp Läkemedel ska ingå.';
    const text = textOfFamily('mellansverige-rsg', rsg.key, { 'nationell-ledamot': { kind: 'choice', option: 'withNational', until: '', sentence } });
    await createMemoryPorts(world, 'publisher').established.addText(metadataOf(text, '2024-06-01'), text);
    world.faults.failNext('roster.ofGroup', 'offline');
    const { container } = showView(<GroupRoom groupKey={rsg.key} />, createMemoryPorts(world, 'participant'));
    await screen.findByText(/^Vilka som sitter i de grupper som ledamöterna hämtas ur kunde inte läsas/);
    const told = (): string => within(screen.getByRole('region', { name: 'Åtaganden' })).getAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent).find((text) => /nationell/i.test(text ?? '')) ?? '';
    expect(told()).not.toContain('Skulle ha varit klart');
    await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Försök igen' })).toBeNull());
    expect(told()).toContain('Skulle ha varit klart 1 januari 2025.');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('says of a withdrawn mandate that it no longer applies', async () => {
    await publish('2026-11-01');
    show('reader', group);
    expect(await screen.findByText('Uppdraget är upphävt 1 november 2026.')).toBeTruthy();
    expect(screen.getByText(/^UPPHÄVT 1 november 2026/)).toBeTruthy();
  });

  it('says who makes a mandate where there is none, and asks the group’s writer to', async () => {
    const container = show('convener', group);
    expect(await screen.findByText('Gruppen har inget fastställt uppdrag.')).toBeTruthy();
    expect(screen.getByText(/fastställs av RPO Barn/)).toBeTruthy();
    expect(screen.getByText('Gruppen har inget uppdrag, och inget är påbörjat.')).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('says of a national group that its mandate is decided elsewhere, and promises none', async () => {
    const npo = { ...groupNamed('npo-barn', 'npo', 'NPO Barn'), mandators: [] };
    const world = createMemoryWorld({ templates: [], obligations: declaredObligations, roster: { groups: [npo], seats: [], terms: [], people: [] }, accounts: [memoryAccount('reader', { participates: false })] });
    const { container } = showView(<GroupRoom groupKey={npo.key} />, createMemoryPorts(world, 'reader'));
    expect(await screen.findByText(/^Gruppen är nationell\. Dess uppdrag beslutas nationellt/)).toBeTruthy();
    expect(container.textContent).not.toMatch(/inte angiven|Åtaganden|Den skrivs av/);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('says of a group that is not there what to do, and leads to the groups', async () => {
    window.history.replaceState(null, '', '/?grupp=ingen');
    const container = show('reader');
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Gruppen finns inte/);
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Mina grupper' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Mina grupper' })).toBeTruthy();
    expect(window.location.search).toBe('');
  });

  it('tells whoever may not see it who can let them', async () => {
    scene.world.faults.failNext('roster.profile', 'denied');
    show('reader', group);
    expect((await screen.findByRole('alert')).textContent).toMatch(/kan ge dig behörighet som läsare/);
  });
});

describe('my groups', () => {
  it('are those one writes for, and others are found by name', async () => {
    const container = show('convener');
    expect(await screen.findByRole('link', { name: 'RAG Barnonkologi och hematologi' })).toBeTruthy();
    fireEvent.change(await screen.findByRole('searchbox'), { target: { value: 'barnonk' } });
    expect(screen.getByText('1 av 8 grupper')).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.click(screen.getAllByRole('link', { name: 'RAG Barnonkologi och hematologi' })[0]!);
    expect(await screen.findByRole('heading', { level: 2, name: 'RAG Barnonkologi och hematologi' })).toBeTruthy();
    expect(window.location.search).toBe(`?grupp=${group}`);
  });

  it('say that the site is gone where no list is there', async () => {
    scene.world.faults.failNext('roster.groups', 'missing');
    show('reader');
    expect((await screen.findByRole('alert')).textContent).toMatch(/Webbplatsen kan ha flyttats/);
  });
});
