import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { heldOn } from '../../../testing/followup/evidenceOf';
import { guidedGroup, guidedRoom } from '../../../testing/groupRoom/guidedRoom';
import type { GuidedRoom } from '../../../testing/groupRoom/guidedRoom';
import { accessibilityProblems } from '../../../testing/interface/accessibilityProblems';
import type { RecordingOutlet } from '../../../testing/interface/recordingOutlet';
import { createRecordingOutlet } from '../../../testing/interface/recordingOutlet';
import { showView } from '../../../testing/interface/showView';
import { OutletContext } from '../../output/OutletContext';
import { GroupRoom } from '../GroupRoom';

let scene: GuidedRoom;
let outlet: RecordingOutlet;

beforeEach(() => {
  scene = guidedRoom();
  outlet = createRecordingOutlet();
});

function show(login: 'asa' | 'participant' | 'reader', address: string): HTMLElement {
  window.history.replaceState(null, '', `/?${address}`);
  return showView(
    <OutletContext.Provider value={outlet}>
      <GroupRoom groupKey={guidedGroup} />
    </OutletContext.Provider>,
    scene.ports(login)
  ).container;
}

const guide = async (name: string): Promise<HTMLElement> => screen.findByRole('region', { name });

const hidden = /Dolda|Hemliga|dolda@|hemlig@/;

describe('whom to contact', () => {
  const reach = async (whom: string): Promise<HTMLElement> => {
    const shown = await guide('Vem kontaktar jag?');
    await userEvent.selectOptions(await within(shown).findByLabelText('Jag vill nå'), whom);
    return shown;
  };

  it('opens with the keyboard’s place in it, is in the address, and gives the place back when it is closed', async () => {
    await scene.establish();
    const container = show('reader', '');
    await userEvent.click(await screen.findByRole('button', { name: 'Vem kontaktar jag?' }));
    expect(document.activeElement?.textContent).toBe('Vem kontaktar jag?');
    await waitFor(() => expect(window.location.search).toBe('?visa=kontakt'));
    expect((await screen.findByRole('link', { name: 'Skriv till Åsa Ström, asa@uppdrag.example' })).getAttribute('href')).toMatch(/^mailto:asa%40uppdrag\.example/);
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Stäng: Vem kontaktar jag?' }));
    await waitFor(() => expect(window.location.search).toBe(''));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Vem kontaktar jag?' }));
  });

  it('is the councils’ process support for all programme areas, as the mandate says, and the staff where a council has none', async () => {
    await scene.establish();
    show('reader', 'visa=kontakt');
    const shown = await reach('alla RPO');
    expect(within(shown).getByText('Så säger uppdraget, under Kommunikation')).toBeTruthy();
    expect(await within(shown).findByText(/^Generell information till samtliga regionala programområden/)).toBeTruthy();
    expect(await within(shown).findByText('Kunskapsråd Medicin har inget processtöd inskrivet; fråga Regionsjukvårdsledningens stab.')).toBeTruthy();
    expect(within(shown).getByText(/^Petra Process, processtöd/)).toBeTruthy();
    expect(within(shown).getByText(/^Stina Stab/)).toBeTruthy();
  });

  it('is a programme area’s own process support for that one, and nobody is named who is not shown publicly', async () => {
    await scene.establish();
    const container = show('asa', 'visa=kontakt');
    const shown = await reach('ett annat RPO');
    expect(await within(shown).findByText('RPO Akut vård har inget processtöd inskrivet; fråga Regionsjukvårdsledningens stab.')).toBeTruthy();
    await userEvent.selectOptions(within(shown).getByLabelText('Vilken grupp'), 'RPO Barn');
    expect(await within(shown).findByText('Den som är processtöd i RPO Barn visas inte offentligt; fråga Regionsjukvårdsledningens stab.')).toBeTruthy();
    expect(shown.textContent).not.toMatch(hidden);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('is those of the own region first, and is said in words of a region without anybody', async () => {
    const container = show('asa', 'visa=kontakt');
    const shown = await reach('min region i gruppen');
    expect(await within(shown).findByText(/^Åsa Ström, ordförande, Apotekare/)).toBeTruthy();
    await userEvent.selectOptions(within(shown).getByLabelText('Region'), 'Region Östergötland');
    expect(await within(shown).findByText('Region Östergötland har ingen inskriven i gruppen; fråga RSG läkemedel.')).toBeTruthy();
    await userEvent.selectOptions(within(shown).getByLabelText('Jag vill nå'), 'uppdragsgivaren');
    expect(await within(shown).findByText(/^Gruppen har inget fastställt uppdrag\. Så här ser vägen ut/)).toBeTruthy();
    expect(await within(shown).findByText('Regionsjukvårdsledningen har ingen inskriven som svarar för gruppen; fråga Regionsjukvårdsledningens stab.')).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('is asked for again when the answer did not come', async () => {
    show('reader', 'visa=kontakt');
    await guide('Vem kontaktar jag?');
    scene.world.faults.failNext('roster.ofGroup', 'offline');
    const shown = await reach('uppdragsgivaren');
    await userEvent.click(await within(shown).findByRole('button', { name: 'Försök igen' }));
    expect(await within(shown).findByText(/^Regionsjukvårdsledningen har ingen inskriven/)).toBeTruthy();
  });
});

describe('the page for somebody who is new', () => {
  it('is for one’s own seat, or another that the address then names, and can be put on paper', async () => {
    await scene.establish();
    await scene.deliverNotes({});
    const container = show('asa', 'visa=ny');
    const shown = await guide('Ny i gruppen?');
    expect(await within(shown).findByRole('heading', { name: 'Ny som ordförande, Region Kalmar län' })).toBeTruthy();
    expect(within(shown).getByText('representerar sin region')).toBeTruthy();
    expect(within(shown).getByRole('heading', { name: 'Det du gör som ordförande' })).toBeTruthy();
    expect(within(shown).getByText('4 maj 2026, 9–12, Kalmar')).toBeTruthy();
    await userEvent.selectOptions(within(shown).getByLabelText('Visa för'), 'ledamot, Region Jönköpings län, Läkare, Nils Nyman');
    await waitFor(() => expect(window.location.search).toBe('?visa=ny&plats=s-new'));
    expect(within(shown).getByText('Du företräder Region Jönköpings län.')).toBeTruthy();
    expect(within(shown).queryByRole('heading', { name: /^Det du gör som/ })).toBeNull();
    expect(await within(shown).findByText(/^Åsa Ström, ordförande/)).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.click(within(shown).getByRole('button', { name: 'Skriv ut' }));
    expect(outlet.printed[0]).toMatch(/<h1>RSG läkemedel<\/h1>[\s\S]*Ny som ledamot, Region Jönköpings län[\s\S]*representerar sin region[\s\S]*Åsa Ström/u);
    expect(outlet.printed[0]).not.toMatch(hidden);
  });

  it('says what is not known where no mandate is in force, and a reader who tells of meetings', async () => {
    show('reader', 'visa=ny&plats=s-patient');
    const shown = await guide('Ny i gruppen?');
    expect(await within(shown).findByText('Du företräder Patientföreningen.')).toBeTruthy();
    expect(within(shown).getByText(/^Gruppen har inget fastställt uppdrag att visa/)).toBeTruthy();
    expect(within(shown).getByText(/^Mötena visas för dem som deltar/)).toBeTruthy();
  });
});

describe('a closed group', () => {
  it('takes in nobody new, whatever the address says, and still tells whom to contact', async () => {
    const { groupEditor } = scene.ports('admin');
    const stored = await groupEditor.read(guidedGroup);
    const closing = { date: '2026-03-01', decidedBy: 'RSL', paragraph: '7', mergedInto: '' };
    await groupEditor.save(stored, { group: stored.group, profile: { ...stored.profile, closing } });
    show('reader', 'visa=ny');
    expect(await screen.findByRole('button', { name: 'Vem kontaktar jag?' })).toBeTruthy();
    expect(screen.queryByText('Ny i gruppen?')).toBeNull();
  });
});

describe('what is shared at home', () => {
  const text = async (): Promise<HTMLTextAreaElement> => within(await guide('Dela i min region')).findByLabelText('Texten');

  it('is what the latest notes decided, can be changed, copied and sent, and begun again', async () => {
    await scene.establish();
    await scene.deliverNotes({ heading: 'Väntetider', said: 'Oense', decision: 'Vi mäter <i höst> & "vår".', task: 'Mät', who: 'Hemliga Stödet' });
    const container = show('participant', 'visa=dela');
    const area = await text();
    expect(area.value).toMatch(/^RSG läkemedel hade möte 10 mars 2026\.\n\nDet här beslutades:\n– Väntetider: Vi mäter <i höst> & "vår"\.\n\nNästa möte är 4 maj 2026\.\n\nLäs mer i gruppens rum: http/);
    expect(area.value).not.toMatch(hidden);
    fireEvent.change(area, { target: { value: `Hej!\n\n${area.value}` } });
    await userEvent.click(screen.getByRole('button', { name: 'Kopiera texten' }));
    expect(await screen.findByText('Texten är kopierad.')).toBeTruthy();
    expect(outlet.copied[0]?.text).toMatch(/^Hej!/);
    expect(outlet.copied[0]?.html).toContain('Vi mäter &lt;i höst> &amp; &quot;vår&quot;.');
    expect(screen.getByRole('link', { name: 'Skicka med e-post' }).getAttribute('href')).toMatch(/^mailto:\?subject=Fr%C3%A5n%20RSG%20l%C3%A4kemedel&body=Hej!%0D%0A%0D%0ARSG/);
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Börja om från förslaget' }));
    expect(area.value).not.toMatch(/^Hej/);
  });

  it('is the mandate to a reader, and to one who chooses it', async () => {
    await scene.establish();
    await scene.deliverNotes({});
    show('participant', 'visa=dela');
    await userEvent.selectOptions(within(await guide('Dela i min region')).getByLabelText('Vad du vill berätta om'), 'uppdraget, beslutat 20 februari 2026');
    expect((await text()).value).toMatch(/^Regionsjukvårdsledningen fastställde uppdraget för RSG läkemedel 20 februari 2026 \(§ 14\)\./);
  });

  it('is that the group has met, while the notes are not delivered', async () => {
    await scene.ports('asa').groupMeetings.save({ ...heldOn('2026-03-10'), groupKey: guidedGroup, version: '' });
    show('participant', 'visa=dela');
    expect((await text()).value).toMatch(/^RSG läkemedel hade möte 10 mars 2026\.\n\nAnteckningarna från mötet är inte levererade än\.\n\nLäs mer/);
  });

  it('is that the mandate was withdrawn, also to a reader', async () => {
    await scene.establish('2026-03-01');
    show('reader', 'visa=dela');
    expect((await text()).value).toMatch(/^Uppdraget för RSG läkemedel upphävdes 1 mars 2026\./);
  });

  it('says of notes that cannot be read that the decisions are left out', async () => {
    await scene.deliverNotes({ heading: 'Väntetider', decision: 'Vi mäter.' });
    scene.world.deliveries.forEach((delivery, key) => scene.world.deliveries.set(key, { ...delivery, content: '{' }));
    show('participant', 'visa=dela');
    expect((await text()).value).not.toContain('Vi mäter');
    expect(screen.getByText(/^Anteckningarna kunde inte läsas/)).toBeTruthy();
  });

  it('says of a text too long for a link that it can be copied', async () => {
    await scene.establish();
    show('reader', 'visa=dela');
    fireEvent.change(await text(), { target: { value: 'å'.repeat(2000) } });
    expect(screen.getByText(/^Texten är för lång för en e-postlänk/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Skicka med e-post' })).toBeNull();
  });

  it('is nothing where nothing is decided, and that is said', async () => {
    const container = show('reader', 'visa=dela');
    expect(await screen.findByText(/^Gruppen har inget fastställt uppdrag att berätta om\./)).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
