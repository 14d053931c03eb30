jest.mock('../../components/useContainerWidth', () => ({ useContainerWidth: () => ({ place: { current: null }, width: 1280 }) }));
jest.mock('../../components/DocumentView/DocumentBlockView', () => ({
  DocumentBlockView: ({ block }: { readonly block: { readonly text?: string } }) => {
    count('block of the document');
    return <p>{block.text}</p>;
  }
}));
jest.mock('../../../domain/mandate/renderSection', () => {
  const actual = jest.requireActual('../../../domain/mandate/renderSection') as typeof import('../../../domain/mandate/renderSection');
  return {
    ...actual,
    renderSection: (...given: Parameters<typeof actual.renderSection>) => {
      count('section worked out');
      return actual.renderSection(...given);
    }
  };
});

import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { createMemoryPorts } from '../../../adapters/memory/createMemoryPorts';
import { createManualScheduler } from '../../../adapters/memory/manualScheduler';
import { createMemoryDraftKeep } from '../../../adapters/memory/memoryDraftKeep';
import { startMandate } from '../../../application/drafting/startMandate';
import { groupKey } from '../../../testing/approval/caseRecords';
import '../../../testing/interface/slowMachine';
import { createLongMandateWorld } from '../../../testing/drafting/longMandateWorld';
import { DeviceContext } from '../../device/DeviceContext';
import { Root } from '../../Root';
import { MandateEditor } from '../MandateEditor';

const sections = 60;

/** How often each part of the page is drawn while the work is done. */
let drawn: Record<string, number> = {};
const count = (name: string): void => {
  drawn[name] = (drawn[name] ?? 0) + 1;
};

describe('typing in a mandate of sixty long sections', () => {
  it('works out and draws only what is written in, and that only when there is time', async () => {
    const world = createLongMandateWorld(sections, 5_000);
    const ports = createMemoryPorts(world, 'convener');
    await startMandate(ports, groupKey);
    const scheduler = createManualScheduler();
    render(
      <DeviceContext.Provider value={{ keep: createMemoryDraftKeep(), scheduler }}>
        <Root language="sv-SE" ports={ports}>
          <MandateEditor groupKey={groupKey} mandateKey="" />
        </Root>
      </DeviceContext.Provider>
    );
    await screen.findByRole('heading', { level: 2 });
    expect(drawn['section worked out']).toBe(sections);
    // The review reads the whole draft once on opening, and later only while the writer rests.
    await act(() => scheduler.advance(1000));
    drawn = {};
    await userEvent.setup().type(screen.getAllByRole('textbox')[0], 'Tjugo tecken, ungefär');
    expect(drawn).toEqual({});
    await act(() => scheduler.advance(200));
    expect(drawn).toEqual({ 'section worked out': 1, 'block of the document': 2 });
  });
});
