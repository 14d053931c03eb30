import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { readCase } from '../../application/approval/readCase';
import { bodyKey, mandateKey } from '../../testing/approval/caseRecords';
import type { CaseSite } from '../../testing/approval/caseSite';
import { openCaseSite } from '../../testing/approval/caseSite';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import { createRecordingOutlet } from '../../testing/interface/recordingOutlet';
import { showView } from '../../testing/interface/showView';
import { OutletContext } from '../output/OutletContext';
import { ExpectedSteps } from './ExpectedSteps';

async function show(site: CaseSite) {
  const ports = site.as('writer');
  const caseView = await readCase(ports, mandateKey);
  const outlet = createRecordingOutlet();
  const { container } = showView(
    <OutletContext.Provider value={outlet}>
      <ExpectedSteps caseView={caseView} groupName="RAG Barnonkologi" address="https://site.example/SitePages/Beslut.aspx?uppdrag=m1" />
    </OutletContext.Provider>,
    ports
  );
  await screen.findByRole('list');
  return { outlet, container };
}

const addMeeting = (site: CaseSite) =>
  site.as('administrator').meetings.save({ key: 'm1', body: bodyKey, date: '2026-04-30', papersBy: '2026-04-16', place: 'Linköping', version: '' });

describe('who is asked, and when', () => {
  it('is said before the text is handed in, with the last day that is in time, and as days for a calendar', async () => {
    const site = await openCaseSite();
    await addMeeting(site);
    const { outlet, container } = await show(site);
    expect(screen.getByText('RPO Barn och ungdomars hälsa fastställer: hinner till RPO Barn och ungdomars hälsa 30 april 2026 om du skickar in senast 16 april 2026.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /kalender/ }));
    expect(outlet.saved[0]?.name).toBe('RAG Barnonkologi beslutsgång.ics');
    expect(String(outlet.saved[0]?.content)).toMatch(/DTSTART;VALUE=DATE:20260416[\s\S]*DTSTART;VALUE=DATE:20260430/);
    expect(String(outlet.saved[0]?.content).replace(/\r\n /g, '')).toContain('URL:https://site.example/SitePages/Beslut.aspx?uppdrag=m1\r\n');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('is the meeting it waits for once it is handed in', async () => {
    const site = await openCaseSite();
    await addMeeting(site);
    await site.handIn('Uppdrag');
    await show(site);
    expect(screen.getByText(/väntas svara på mötet 30 april 2026/)).toBeTruthy();
  });

  it('is the order alone when the calendar has no meeting', async () => {
    const site = await openCaseSite();
    await show(site);
    expect(screen.getByText(/nästa möte saknas i kalendern/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /kalender/ })).toBeNull();
  });
});
