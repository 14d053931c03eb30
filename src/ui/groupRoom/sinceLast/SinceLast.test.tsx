import { screen } from '@testing-library/react';
import * as React from 'react';
import { createManualScheduler } from '../../../adapters/memory/manualScheduler';
import { createMemoryDraftKeep } from '../../../adapters/memory/memoryDraftKeep';
import type { MemoryDraftKeep } from '../../../adapters/memory/memoryDraftKeep';
import { guidedGroup, guidedRoom } from '../../../testing/groupRoom/guidedRoom';
import type { GuidedRoom } from '../../../testing/groupRoom/guidedRoom';
import { accessibilityProblems } from '../../../testing/interface/accessibilityProblems';
import { showView } from '../../../testing/interface/showView';
import { DeviceContext } from '../../device/DeviceContext';
import { GroupRoom } from '../GroupRoom';

const day = 86_400_000;

let scene: GuidedRoom;
let keep: MemoryDraftKeep;

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  scene = guidedRoom();
  keep = createMemoryDraftKeep();
});

/** A visit, and the news that are told at it. */
async function visit(login: 'participant' | 'reader'): Promise<{ readonly heading: string; readonly told: readonly (string | null)[]; readonly container: HTMLElement; leave(): void }> {
  const { container, unmount } = showView(
    <DeviceContext.Provider value={{ keep, scheduler: createManualScheduler() }}>
      <GroupRoom groupKey={guidedGroup} />
    </DeviceContext.Provider>,
    scene.ports(login)
  );
  await screen.findByRole('heading', { level: 2, name: 'RSG läkemedel' });
  const heading = screen.queryByRole('heading', { name: /^(De senaste 30|Sedan du var här)/ });
  const items = heading?.closest('section')?.querySelectorAll('li') ?? [];
  return { heading: heading?.textContent ?? '', told: [...items].map(({ textContent }) => textContent), container, leave: unmount };
}

describe('what is new since the last visit', () => {
  it('is the last thirty days at a first visit, in sentences with their days', async () => {
    await scene.establish();
    await scene.deliverNotes({});
    const { heading, told, container } = await visit('participant');
    expect(heading).toBe('De senaste 30 dagarna');
    expect(told).toEqual([
      '12 mars 2026: Anteckningar från ett möte levererades till Regionsjukvårdsledningen.',
      '10 mars 2026: Gruppen hade möte (Kalmar).',
      '1 mars 2026: Nils Nyman började som ledamot, Region Jönköpings län.',
      '20 februari 2026: Uppdraget fastställdes av Regionsjukvårdsledningen, §\u00a014.'
    ]);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('is told the whole day, then only what has come since, and nothing when nothing has', async () => {
    const first = await visit('participant');
    expect(first.told).toHaveLength(1);
    first.leave();
    const again = await visit('participant');
    expect(again.told).toEqual(first.told);
    again.leave();
    scene.world.clock.advance(day);
    await scene.establish();
    const next = await visit('participant');
    expect(next.heading).toBe('Sedan du var här sist, 12 mars 2026');
    expect(next.told).toEqual(['20 februari 2026: Uppdraget fastställdes av Regionsjukvårdsledningen, §\u00a014.']);
    next.leave();
    scene.world.clock.advance(day);
    expect((await visit('participant')).heading).toBe('');
  });

  it('is each person’s own on a shared device, and tells a reader of no meeting and no document', async () => {
    await scene.deliverNotes({});
    (await visit('participant')).leave();
    const { told } = await visit('reader');
    expect(told).toEqual(['1 mars 2026: Nils Nyman började som ledamot, Region Jönköpings län.']);
    expect(keep.keys()).toHaveLength(2);
  });
});
