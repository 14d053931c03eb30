import { render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import * as React from 'react';
import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import { createManualScheduler } from '../../adapters/memory/manualScheduler';
import type { ManualScheduler } from '../../adapters/memory/manualScheduler';
import { createMemoryDraftKeep } from '../../adapters/memory/memoryDraftKeep';
import type { MemoryWorld } from '../../adapters/memory/memoryWorld';
import { startMandate } from '../../application/drafting/startMandate';
import type { DraftKeep } from '../../application/ports/draftKeep';
import type { Ports } from '../../application/ports/ports';
import type { Answers } from '../../domain/mandate/answer';
import { pagesOf } from '../../domain/sitePages/pages';
import { DeviceContext } from '../../ui/device/DeviceContext';
import { MandateEditor } from '../../ui/mandateEditor/MandateEditor';
import { Root } from '../../ui/Root';
import { groupKey } from '../approval/caseRecords';
import { createMandateWorld, saveAnswers } from '../drafting/mandateWorld';
import '../interface/slowMachine';

/** The editor on a page of its own, with a device whose time and keep the test holds. */
export interface EditorPage {
  readonly world: MemoryWorld;
  readonly scheduler: ManualScheduler;
  readonly keep: DraftKeep;
  readonly user: UserEvent;
  readonly page: RenderResult;
  readonly mandateKey: string;
  as(login: string): Ports;
}

export interface EditorPageOptions {
  readonly answers?: Answers;
  readonly login?: string;
  /** World and keep of an earlier page, to come back to. */
  readonly world?: MemoryWorld;
  readonly keep?: DraftKeep;
  /** Puts something in the way of the ports. */
  readonly through?: (ports: Ports) => Ports;
}

/** Opens the group's mandate for the convener, with some answers saved before. */
export async function openEditorPage(options: EditorPageOptions = {}): Promise<EditorPage> {
  const world = options.world ?? (await createMandateWorld());
  const as = (login: string): Ports => createMemoryPorts(world, login);
  const mandateKey = await startMandate(as('convener'), groupKey);
  await saveAnswers(as('convener'), mandateKey, options.answers ?? {});
  const scheduler = createManualScheduler();
  const through = options.through ?? ((ports: Ports): Ports => ports);
  const keep = options.keep ?? createMemoryDraftKeep();
  const page = render(
    <DeviceContext.Provider value={{ keep, scheduler }}>
      <Root language="sv-SE" ports={through(as(options.login ?? 'convener'))} pages={pagesOf({ decisionsPage: '/sites/uppdrag/beslut' })}>
        <MandateEditor groupKey={groupKey} mandateKey="" />
      </Root>
    </DeviceContext.Provider>
  );
  await page.findByRole('heading', { level: 2 });
  return { world, scheduler, keep, page, mandateKey, as, user: userEvent.setup() };
}
