import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { Scene } from '../../testing/decisions/scene';
import { openScene } from '../../testing/decisions/scene';
import { groups } from '../../testing/decisions/roster';
import { metadataOf, textOfFamily } from '../../testing/followup/establishedText';
import { groupNamed } from '../../testing/groupNamed';
import { memoryAccount } from '../../testing/memoryAccount';
import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import { createMemoryWorld } from '../../adapters/memory/memoryWorld';
import { declaredObligations } from '../../templates/declaredObligations';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import type { RecordingOutlet } from '../../testing/interface/recordingOutlet';
import { createRecordingOutlet } from '../../testing/interface/recordingOutlet';
import { showView } from '../../testing/interface/showView';
import { OutletContext } from '../output/OutletContext';
import { sharedCalendarWords } from './sharedCalendarWords';
import { YearWheelPanel } from './YearWheelPanel';

const group = groups.find(({ key }) => key === 'rag-barnonkologi')!;

describe('a group’s year', () => {
  let scene: Scene;
  let outlet: RecordingOutlet;

  beforeEach(async () => {
    window.history.replaceState(null, '', '/');
    scene = await openScene();
    outlet = createRecordingOutlet();
    const plain = { groupKey: group.key, link: '', hostRegion: 'kalmar', agenda: '', attendance: [], notesKey: '', notesLink: '', version: '' };
    const { groupMeetings } = scene.ports('convener');
    await groupMeetings.save({ ...plain, key: 'm1', date: '2026-12-03', time: '9–12', place: 'Kalmar', state: 'planned' });
    await groupMeetings.save({ ...plain, key: 'm2', date: '2028-02-29', time: '', place: '', state: 'planned' });
  });

  const show = (): HTMLElement =>
    showView(
      <OutletContext.Provider value={outlet}>
        <YearWheelPanel group={group} />
      </OutletContext.Provider>,
      scene.ports('convener')
    ).container;

  it('is drawn as a wheel and told as a list, one year at a time', async () => {
    const container = show();
    expect(await screen.findByText('3 december 2026: RAG Barnonkologi och hematologi möts (9–12, Kalmar, värd Region Kalmar län)')).toBeTruthy();
    expect(screen.getByRole('img', { name: /^Året 2026 som hjul: 2 händelser\./ })).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Nästa år 2027' }));
    expect(screen.getByText('28 februari 2027: Mandatperiod slutar: sammankallande, Region Östergötland')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Nästa år 2028' }));
    expect(screen.getByText(/^29 februari 2028/)).toBeTruthy();
    await waitFor(() => expect(window.location.search).toBe('?ar=2028'));
    await userEvent.click(screen.getByRole('button', { name: 'Nästa år 2029' }));
    expect(screen.getByText('Inget är inplanerat det här året.')).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('tells how obligations stand to those who take part, and to readers their days alone', async () => {
    const rsg = groupNamed('rsg-lakemedel', 'rsg', 'RSG läkemedel');
    const accounts = [memoryAccount('publisher', { publishes: true }), memoryAccount('reader', { participates: false })];
    const world = createMemoryWorld({ templates: [], obligations: declaredObligations, roster: { groups: [rsg], seats: [], terms: [], people: [] }, accounts });
    const text = textOfFamily('sydostra-rsg', rsg.key);
    const participant = createMemoryPorts(world, 'publisher');
    await participant.established.addText(metadataOf(text, '2024-06-01'), text);
    showView(<YearWheelPanel group={rsg} />, participant);
    expect((await screen.findAllByText(/\((?:inte klart än|försenat)\)$/)).length).toBeGreaterThan(0);
    cleanup();
    const { container } = showView(<YearWheelPanel group={rsg} />, createMemoryPorts(world, 'reader'));
    expect((await screen.findAllByText(/Sista dag: /)).length).toBeGreaterThan(0);
    expect(container.textContent).not.toMatch(/inte klart än|försenat/);
  });

  it('is put on paper as it is shown', async () => {
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Skriv ut året' }));
    expect(outlet.printed[0]).toMatch(/<h1>RAG Barnonkologi och hematologi, året 2026<\/h1>[\s\S]*<svg[\s\S]*3 december 2026/u);
  });

  it('names nobody in a calendar that anybody with its address can read, and leads to no meeting', () => {
    const words = sharedCalendarWords(group);
    const term = { key: 't', date: '2026-12-31', kind: 'termEnds', personName: 'Karin Fiktivström', role: 'chair', regionKey: 'kalmar' } as const;
    expect(words.wordsOf(term)).toEqual({ summary: 'Mandatperiod slutar: sammankallande, Region Kalmar län (RAG Barnonkologi och hematologi)', description: '', place: '', link: '' });
    const meeting = { key: 'm', groupKey: group.key, date: '2026-12-03', time: '', place: 'Kalmar', link: 'https://teams.example/1', hostRegion: '', state: 'planned', agenda: 'Hemligt', attendance: [], notesKey: '', notesLink: '' } as const;
    expect(JSON.stringify(words.wordsOf({ key: 'm', date: meeting.date, kind: 'meeting', meeting }))).not.toMatch(/Hemligt|teams/);
  });
});
