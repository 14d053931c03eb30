import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { Ports } from '../../application/ports/ports';
import type { Language } from '../../loc/shared/language';
import type { Login, Scene } from '../../testing/decisions/scene';
import { openScene } from '../../testing/decisions/scene';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import { showView } from '../../testing/interface/showView';
import { oneOfEachRegion } from '../../testing/rosters/oneOfEachRegion';
import { Rosters } from './Rosters';
import '../../testing/interface/english';

const group = 'rag-barnonkologi';
const vacancy = 'Region Kalmar län saknar ledamot sedan 1 mars 2026';

let scene: Scene;

beforeEach(async () => {
  window.history.replaceState(null, '', `/?grupp=${group}`);
  scene = await openScene();
});

function show(login: Login = 'convener', language: Language = 'sv-SE', ports: Ports = scene.ports(login)): HTMLElement {
  return showView(<Rosters groupKey="" />, ports, language).container;
}

/** @param isAwaited for what is not on the page yet */
const press = async (name: string | RegExp, isAwaited = false): Promise<void> =>
  userEvent.click(isAwaited ? await screen.findByRole('button', { name }) : screen.getByRole('button', { name }));
const write = (label: string, value: string): boolean => fireEvent.change(screen.getByLabelText(label), { target: { value } });

async function nameSomebody(name: string): Promise<void> {
  await userEvent.type(screen.getByRole('combobox', { name: 'Vem?' }), name);
  await userEvent.click(await screen.findByRole('option', { name: `Använd ”${name}” utan konto` }));
}

describe('the rosters', () => {
  it('let one choose a group, whose address can be shared', async () => {
    window.history.replaceState(null, '', '/');
    const container = show('reader');
    fireEvent.change(await screen.findByRole('searchbox'), { target: { value: 'barnonk' } });
    expect(screen.getByText('1 av 8 grupper')).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
    await press('RAG Barnonkologi och hematologi');
    expect(await screen.findByRole('heading', { level: 2, name: 'RAG Barnonkologi och hematologi' })).toBeTruthy();
    expect(window.location.search).toBe(`?grupp=${group}`);
  });

  it('tell groups of one name apart by their healthcare regions', async () => {
    window.history.replaceState(null, '', '/');
    const { groups } = scene.world.rosters;
    const stored = groups.get(group);
    if (!stored) throw new Error('The group is not there');
    const namesake = { ...stored.group, key: 'rag-namne', healthcareRegions: ['sodra'] };
    groups.set('rag-namne', { ...stored, group: namesake, profile: { ...stored.profile, groupKey: 'rag-namne' } });
    show('reader');
    const { name } = stored.group;
    await press(`${name} (Södra sjukvårdsregionen)`, true);
    expect(await screen.findByRole('heading', { level: 2, name: `${name} (Södra sjukvårdsregionen)` })).toBeTruthy();
    await press(/Alla grupper/);
    expect(await screen.findByRole('button', { name: `${name} (Sydöstra sjukvårdsregionen)` })).toBeTruthy();
  });

  it('show readers who sits where, by region, with vacancies said in place, and nothing to change', async () => {
    const container = show('reader');
    expect(await screen.findByText(vacancy)).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Att se till', 'Region Kalmar län', 'Region Östergötland']);
    expect(screen.getByText('Karin Fiktivström')).toBeTruthy();
    expect(screen.getByText('1 mars 2024–28 februari 2027', { exact: false })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Byt ledamot|Tillsätt|Ny plats/ })).toBeNull();
    expect(screen.getByText(/Processtödet ändrar den/)).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('say of a group that is not there what to do', async () => {
    window.history.replaceState(null, '', '/?grupp=ingen');
    show('reader');
    expect(await screen.findByText(/Gruppen finns inte/)).toBeTruthy();
  });

  it('speak English on an English page', async () => {
    show('reader', 'en-US');
    expect(await screen.findByText('Region Kalmar län has had no ledamot since 1 March 2026'.replace('ledamot', 'member'))).toBeTruthy();
  });
});

describe('a change of member', () => {
  it('is made in one step from the sentence that says who is missing', async () => {
    const container = show();
    await userEvent.click(await screen.findByRole('button', { name: `Tillsätt platsen: ${vacancy}. Det bör finnas en.` }));
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Vem?' }));
    await nameSomebody('Siv Låtsasgren');
    write('Titel', 'Barnsjuksköterska');
    expect(screen.getByLabelText('Organisation')).toHaveProperty('value', 'Region Kalmar län');
    expect(await accessibilityProblems(container)).toEqual([]);
    await press('Tillsätt platsen');
    expect(await screen.findByText('Klart. Siv Låtsasgren sitter på platsen från 22 november 2026.')).toBeTruthy();
    expect(screen.queryByText(vacancy)).toBeNull();
    expect(screen.getByText('från 22 november 2026, tills vidare')).toBeTruthy();
  });

  it('ends the term of the one who sits there the day before, and the seat remembers', async () => {
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Byt ledamot: Karin Fiktivström' }));
    write('Från och med', '2026-12-01');
    expect(screen.getByText('Karin Fiktivström slutar dagen före, 30 november 2026.')).toBeTruthy();
    await nameSomebody('Bo Exempelqvist');
    await press('Genomför bytet');
    expect(await screen.findByText('Bo Exempelqvist tillträder 1 december 2026.')).toBeTruthy();
    await press('Om platsen: Karin Fiktivström');
    const history = within(screen.getByRole('region', { name: 'Vilka som har suttit här' }));
    expect(history.getByText('Karin Fiktivström, 1 mars 2024–30 november 2026')).toBeTruthy();
    await press('Ta bort: Bo Exempelqvist tillträder inte');
    expect(await screen.findByText('Bo Exempelqvist tillträder inte.')).toBeTruthy();
  });

  it('says what is in the way, and changes nothing then', async () => {
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Byt ledamot: Karin Fiktivström' }));
    await press('Genomför bytet');
    expect(screen.getByRole('alert').textContent).toBe('Ange vem det är.');
    await nameSomebody('Bo Exempelqvist');
    write('Till och med (tomt: tills vidare)', '2020-01-01');
    await press('Genomför bytet');
    expect((await screen.findByRole('alert')).textContent).toBe('Sista dagen kan inte vara före den första.');
    expect(screen.getByLabelText('Till och med (tomt: tills vidare)')).toHaveProperty('value', '2020-01-01');
  });

  it('tells who was first, and keeps what was written', async () => {
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Byt ledamot: Karin Fiktivström' }));
    const admin = scene.ports('admin').seatEditor;
    const stored = (await admin.ofGroup(group)).find(({ seat }) => seat.role === 'chair')!;
    await admin.changeSeat(stored, { ...stored.seat, profession: 'Barnhematolog' });
    await nameSomebody('Bo Exempelqvist');
    await press('Genomför bytet');
    expect(await screen.findByText(/Alva Exempelsson ändrade platsen 22 november 2026/)).toBeTruthy();
    expect(screen.getByText('Bo Exempelqvist')).toBeTruthy();
  });

  it('that was cut short is offered for completion, and can be taken back', async () => {
    scene.world.faults.failNext('seatEditor.completeChange', 'offline');
    const container = show();
    await userEvent.click(await screen.findByRole('button', { name: /^Tillsätt platsen: Region Kalmar/ }));
    await nameSomebody('Siv Låtsasgren');
    await press('Tillsätt platsen');
    await screen.findByText(/Det går inte att nå servern/);
    await press('Avbryt');
    await press('Alla grupper');
    await press('RAG Barnonkologi och hematologi');
    const begun = within(await screen.findByRole('group', { name: 'Bytet på platsen ledamot, Region Kalmar län blev inte klart: Siv Låtsasgren är inte införd ännu.' }));
    expect(begun.getByText(/Påbörjat av Karin Fiktivström 22 november 2026/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Tillsätt: ledamot, Region Kalmar län' })).toBeNull();
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.click(begun.getByRole('button', { name: 'Slutför' }));
    expect(await screen.findByText('Bytet är slutfört.')).toBeTruthy();
    expect(screen.getByText('Siv Låtsasgren')).toBeTruthy();
  });
});

describe('a seat', () => {
  it('whose term is ended by a day that is past tells who sat there', async () => {
    show();
    await screen.findByRole('button', { name: 'Om platsen: Karin Fiktivström' });
    await press('Om platsen: Karin Fiktivström');
    await press('Avsluta mandatperioden');
    write('Sista dag', '2025-12-31');
    await press('Avsluta perioden');
    expect(await screen.findByText('Karin Fiktivström satt till och med 31 december 2025.')).toBeTruthy();
  });

  it('is added, and its term is ended and described', async () => {
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Ny plats' }));
    write('Profession eller kompetens', 'Dietist');
    await press('Lägg till platsen');
    expect(await screen.findByText('Platsen är tillagd.')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 3, name: 'Region Jönköpings län' })).toBeTruthy();

    await press('Om platsen: Karin Fiktivström');
    await press('Avsluta mandatperioden');
    write('Sista dag', '2026-12-31');
    await press('Avsluta perioden');
    expect(await screen.findByText('Karin Fiktivström sitter till och med 31 december 2026.')).toBeTruthy();
    expect(screen.getByText('1 mars 2024–31 december 2026', { exact: false }).textContent).toBe('1 mars 2024–31 december 2026, slutar snart');

    await press('Om platsen: Karin Fiktivström');
    await press('Ändra uppgifter om perioden');
    write('Utsedd av', 'RPO Barn och ungdomars hälsa');
    write('§', '14');
    await press('Klart');
    await screen.findByText('Uppgifterna är sparade.');
    await press('Om platsen: Karin Fiktivström');
    expect(screen.getByText('Utsedd av RPO Barn och ungdomars hälsa, § 14.')).toBeTruthy();
  });
});

describe('what is kept about a group', () => {
  it('is read by everybody and changed by process support alone', async () => {
    window.history.replaceState(null, '', `/?grupp=${group}&flik=uppgifter`);
    show('convener');
    expect((await screen.findAllByText('RPO Barn och ungdomars hälsa')).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: 'Ändra uppgifterna' })).toBeNull();
  });

  it('keeps the name that is given up, and wants a last day of what is limited in time', async () => {
    window.history.replaceState(null, '', `/?grupp=${group}&flik=uppgifter`);
    const container = show('admin');
    await userEvent.click(await screen.findByRole('button', { name: 'Ändra uppgifterna' }));
    write('Namn', 'RAG Barncancer');
    await userEvent.selectOptions(screen.getByLabelText('Hur länge'), 'Tidsbegränsad');
    expect(await accessibilityProblems(container)).toEqual([]);
    await press('Klart');
    expect(screen.getByRole('alert').textContent).toMatch(/Ange sista dagen/);
    write('Till och med', '2027-12-31');
    await press('Klart');
    expect(await screen.findByRole('heading', { level: 2, name: 'RAG Barncancer' })).toBeTruthy();
    expect(screen.getByText('RAG Barnonkologi och hematologi (till och med 21 november 2026)')).toBeTruthy();
    expect(screen.getByText('till och med 31 december 2027')).toBeTruthy();
  });
});

describe('a group that is started', () => {
  it('gets the seats of its rules, says what is next, and is there to be manned', async () => {
    window.history.replaceState(null, '', '/');
    const container = show('admin');
    await press(/^Starta en grupp/, true);
    await press('Starta gruppen');
    expect(screen.getByRole('alert').textContent).toBe('Gruppen behöver ett namn.');
    write('Namn, t.ex. RAG Barnallergi', 'RAG Barnallergi');
    await userEvent.selectOptions(screen.getByLabelText('Vem ger uppdraget?'), 'RPO Barn och ungdomars hälsa');
    write('Varför behövs gruppen?', 'Väntetiderna växer.');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'ledamot, Region Kalmar län' }));
    expect(await accessibilityProblems(container)).toEqual([]);
    await press('Starta gruppen');
    expect(await screen.findByRole('heading', { name: 'RAG Barnallergi är startad' })).toBeTruthy();
    expect(screen.getByText('Gruppen har 3 platser att tillsätta.')).toBeTruthy();
    expect(decodeURIComponent(screen.getByRole('link', { name: 'Mejla uppdragsgivaren' }).getAttribute('href')!)).toContain('Behovet: Väntetiderna växer.');
    await press('Gå till gruppen');
    expect(await screen.findByText('Region Östergötland saknar ledamot. Det bör finnas en.')).toBeTruthy();
  });

  it('is started by process support alone', async () => {
    window.history.replaceState(null, '', '/');
    show('convener');
    await screen.findByRole('searchbox');
    expect(screen.queryByRole('button', { name: 'Starta en grupp' })).toBeNull();
  });
});

describe('a group that is closed', () => {
  it('is closed by a decision, and its history is read', async () => {
    window.history.replaceState(null, '', `/?grupp=${group}&flik=uppgifter`);
    const container = show('admin');
    await press('Avsluta gruppen', true);
    await press('Avsluta gruppen');
    expect(screen.getByRole('alert').textContent).toBe('Kryssa för att det finns ett beslut.');
    write('Sista dag, enligt beslutet', '2026-11-22');
    write('§', '7');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Ja, gruppen är avslutad genom beslut' }));
    expect(await accessibilityProblems(container)).toEqual([]);
    await press('Avsluta gruppen');
    expect(await screen.findByText('RAG Barnonkologi och hematologi är avslutad.')).toBeTruthy();
    expect(await screen.findByText(/Gruppen är avslutad 22 november 2026 av RPO Barn och ungdomars hälsa, § 7/)).toBeTruthy();
    await userEvent.click(screen.getByRole('tab', { name: 'Ledamöter' }));
    expect(screen.queryByRole('button', { name: /^Byt ledamot/ })).toBeNull();
    await press('Om platsen: Karin Fiktivström', true);
    expect(screen.getByText('Karin Fiktivström, 1 mars 2024–22 november 2026')).toBeTruthy();
  });
});

describe('what a family demands', () => {
  it('is told in the words of the list for an empty seat, and leads process support to what only facts can say', async () => {
    window.history.replaceState(null, '', '/?grupp=rpo-barn');
    const ports = scene.ports('admin');
    const rules = { ...oneOfEachRegion, scope: { ...oneOfEachRegion.scope, kinds: ['rpo' as const] }, composition: [{ kind: 'patientAssociationConsidered', demand: 'principle' } as const] };
    const stored = (await ports.seatEditor.ofGroup('rpo-barn'))[0]!;
    await ports.seatEditor.addSeat({ ...stored.seat, key: 'rpo-barn-ny', regionKey: 'jonkoping', profession: 'Barnmorska' });
    show('admin', 'sv-SE', { ...ports, rosterParameters: { ...ports.rosterParameters, rosterRules: async () => [rules] } });
    expect(await screen.findByRole('button', { name: 'Tillsätt platsen: Region Jönköpings län har ännu ingen ledamot.' })).toBeTruthy();
    await press(/^Ange: Det finns ingen anteckning/);
    write('Övervägd den', '2026-03-01');
    await press('Anteckna');
    expect(screen.getByRole('alert').textContent).toBe('Skriv vad ni kom fram till.');
    write('Vad ni kom fram till', 'Föreningen deltar i ett möte om året.');
    await press('Anteckna');
    expect(await screen.findByText('1 mars 2026: Föreningen deltar i ett möte om året.')).toBeTruthy();
    await userEvent.click(screen.getByRole('tab', { name: 'Ledamöter' }));
    await screen.findByRole('button', { name: /^Tillsätt platsen/ });
    expect(screen.queryByText(/Det finns ingen anteckning/)).toBeNull();
  });
});

describe('a finding about a seat that is not there', () => {
  it('leads to a seat as the rule wants it, and on to who is to sit there', async () => {
    const ports = scene.ports('convener');
    const rules = { ...oneOfEachRegion, scope: { ...oneOfEachRegion.scope, kinds: ['rag' as const] } };
    const container = show('convener', 'sv-SE', { ...ports, rosterParameters: { ...ports.rosterParameters, rosterRules: async () => [rules] } });
    await press(/^Lägg till en plats: Region Jönköpings län saknar ledamot/, true);
    expect(screen.getByLabelText('Region')).toHaveProperty('value', 'jonkoping');
    expect(await accessibilityProblems(container)).toEqual([]);
    await press('Lägg till och tillsätt');
    await screen.findByRole('combobox', { name: 'Vem?' });
    await nameSomebody('Bo Exempelqvist');
    await press('Tillsätt platsen');
    expect(await screen.findByText(/^Klart\. Bo Exempelqvist sitter på platsen/)).toBeTruthy();
    expect(screen.queryByText(/^Region Jönköpings län saknar/)).toBeNull();
  });
});
