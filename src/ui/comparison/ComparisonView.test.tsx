import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import type { Ports } from '../../application/ports/ports';
import { barnonkologiAnswers } from '../../templates/fixtures/barnonkologi';
import { groupKey } from '../../testing/approval/caseRecords';
import { createMandateWorld, saveAnswers } from '../../testing/drafting/mandateWorld';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import { showView } from '../../testing/interface/showView';
import { ComparisonView } from './ComparisonView';

async function createPorts(login = 'convener'): Promise<Ports> {
  const world = await createMandateWorld();
  const writer = createMemoryPorts(world, 'convener');
  const template = { family: 'sydostra-rag', version: 1 };
  await writer.mandates.create({ key: 'm1', groupKey, template, variables: { group: 'Barn', programmeArea: 'Barn' } });
  await saveAnswers(writer, 'm1', barnonkologiAnswers);
  return createMemoryPorts(world, login);
}

const openAt = (address: string): void => window.history.replaceState(null, '', address);
const side = (name: string): HTMLElement => screen.getByRole('group', { name });

afterEach(() => openAt('/'));

describe('the comparison of two texts', () => {
  it('is chosen by group and version, stands in the address, and tells words and moves', async () => {
    openAt('/');
    showView(<ComparisonView />, await createPorts());
    const user = userEvent.setup();
    await screen.findByText('Välj vad som ska jämföras.');
    for (const [name, version] of [['Från', /^Mallen .*version 1$/], ['Till', /^Mallen .*version 2$/]] as const) {
      await user.selectOptions(within(side(name)).getByLabelText('Grupp'), 'RAG Barnonkologi och hematologi');
      const option = await within(side(name)).findByRole('option', { name: version });
      await user.selectOptions(within(side(name)).getByLabelText('Version'), option);
    }
    expect(await screen.findByText('1 ändring')).toBeTruthy();
    await waitFor(() => expect(window.location.search).toBe('?fran=mall.sydostra-rag.1&till=mall.sydostra-rag.2'));
    const [deleted] = [...document.querySelectorAll('del')];
    expect(deleted?.textContent).toContain('[borttaget: i');
    expect(screen.getAllByText(/oförändra/).length).toBeGreaterThan(1);
    await user.click(screen.getByRole('button', { name: 'Nästa ändring' }));
    expect(document.activeElement?.textContent).toContain('med uppdrag i nationella arbetsgrupper');
    expect(await accessibilityProblems(document.body)).toEqual([]);
  });

  it('opens from a shared address, and swaps sides', async () => {
    openAt('/?fran=mall.sydostra-rag.1&till=utkast.m1');
    showView(<ComparisonView />, await createPorts());
    const user = userEvent.setup();
    await screen.findByRole('button', { name: 'Nästa ändring' });
    const marks = (name: string): number => document.querySelectorAll(name).length;
    const [inserted, deleted] = [marks('ins'), marks('del')];
    await user.click(screen.getByRole('button', { name: 'Byt plats på dem' }));
    await waitFor(() => expect(window.location.search).toBe('?fran=utkast.m1&till=mall.sydostra-rag.1'));
    await screen.findByRole('button', { name: 'Nästa ändring' });
    await waitFor(() => expect([marks('ins'), marks('del')]).toEqual([deleted, inserted]));
    expect(inserted).toBeGreaterThan(deleted);
  });

  it('says what is missing at an address that leads nowhere', async () => {
    openAt('/?fran=utkast.borta&till=mall.sydostra-rag.1');
    showView(<ComparisonView />, await createPorts());
    expect((await screen.findByRole('alert')).textContent).toContain('finns inte');
  });

  it('tells a reader who can compare, and offers nothing else', async () => {
    openAt('/');
    showView(<ComparisonView />, await createPorts('reader'));
    expect(await screen.findByText(/kan jämföras av den som arbetar/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
