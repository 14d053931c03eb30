import { screen, within } from '@testing-library/react';
import * as React from 'react';
import { createMemoryPorts } from '../../../adapters/memory/createMemoryPorts';
import { createMemoryWorld } from '../../../adapters/memory/memoryWorld';
import { trailOf } from '../../../domain/approval/trailOf';
import { openCaseBook } from '../../../testing/approval/caseBook';
import { bodyKey, decision, delegation, groupKey, submission } from '../../../testing/approval/caseRecords';
import { accessibilityProblems } from '../../../testing/interface/accessibilityProblems';
import { showView } from '../../../testing/interface/showView';
import { memoryAccount } from '../../../testing/memoryAccount';
import { TrailView } from './TrailView';

const nameOf = (key: string): string => ({ [bodyKey]: 'RPO Barn', [groupKey]: 'RAG A' })[key] ?? key;
const ports = createMemoryPorts(createMemoryWorld({ templates: [], accounts: [memoryAccount('recorder', {})] }), 'recorder');

/** The records are added on 1 March 2026. */
async function showCase(until: string): Promise<HTMLElement> {
  const book = openCaseBook();
  book.write(`bodies/${bodyKey}`, delegation({ from: '2026-01-01', until }));
  book.write(`groups/${groupKey}`, submission());
  book.write(`bodies/${bodyKey}`, decision(), { account: 'vikarie@uppdrag.example', author: 'Vera Vikarie' });
  const state = book.fold();
  const { container } = showView(
    <TrailView trail={trailOf(state)} ongoing={state.ongoing} meetings={[]} unmanned={[bodyKey]} groupName="RAG A" nameOf={nameOf} />,
    ports
  );
  await screen.findByRole('list');
  return container;
}

describe('a substitute in the trail', () => {
  it('who acts in time is named as one, with the last day', async () => {
    const container = await showCase('2026-03-31');
    expect(within(container).getByText('RPO Barn fastställde uppdraget.')).toBeTruthy();
    expect(within(container).getByText('Som vikarie till och med 31 mars 2026')).toBeTruthy();
    expect(within(container).getByText('Väntar på publicering')).toBeTruthy();
  });

  it('whose time has ended is shown as not counting, with why and for whom, and the body is waited for still', async () => {
    const container = await showCase('2026-02-28');
    const ignored = within(container).getByText('Ett beslut från Vera Vikarie räknas inte.').parentElement!;
    expect(ignored.textContent).toContain('Vikariens tid hade gått ut.Inlagt för RPO Barn');
    expect(within(container).getByText('Väntar på RPO Barn')).toBeTruthy();
    expect(within(container).getByText(/^RPO Barn har ingen som för in beslut/)).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
