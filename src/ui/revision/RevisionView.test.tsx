import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import type { MemoryWorld } from '../../adapters/memory/memoryWorld';
import { submitMandate } from '../../application/drafting/submitMandate';
import { openMandate } from '../../application/drafting/openMandate';
import type { Ports } from '../../application/ports/ports';
import { deviationKey } from '../../domain/mandate/deviationKey';
import { emptyAnswer } from '../../domain/mandate/emptyAnswer';
import { barnonkologiAnswers } from '../../templates/fixtures/barnonkologi';
import { groupKey } from '../../testing/approval/caseRecords';
import { createMandateWorld, saveAnswers } from '../../testing/drafting/mandateWorld';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import { showView } from '../../testing/interface/showView';
import { RevisionView } from './RevisionView';

async function setUp(): Promise<{ readonly world: MemoryWorld; readonly ports: Ports }> {
  const world = await createMandateWorld();
  const ports = createMemoryPorts(world, 'convener');
  const template = { family: 'sydostra-rag', version: 1 };
  for (const key of ['m1', 'm2', 'm3']) {
    await ports.mandates.create({ key, groupKey, template, variables: { group: key, programmeArea: 'Barn' } });
    await saveAnswers(ports, key, barnonkologiAnswers);
  }
  const { template: used, stored } = await openMandate(ports, 'm1');
  const section = used.sections.find(({ blocks }) => JSON.stringify(blocks).includes('Deltagare i med'));
  const place = section?.blocks.findIndex((block) => JSON.stringify(block).includes('Deltagare i med')) ?? -1;
  const own = { ...emptyAnswer('deviation'), replaced: [{ place, blocks: [{ kind: 'paragraph' as const, text: 'Våra egna ord.' }] }] };
  await ports.mandates.saveSection(stored.header, section?.key ?? '', { [deviationKey(section?.key ?? '')]: own }, '');
  await submitMandate(ports, { mandateKey: 'm3', comment: '', work: { flush: async () => true, answers: () => barnonkologiAnswers } });
  return { world, ports };
}

describe('mandates that follow their template', () => {
  it('are looked at change by change, and keep own words unless asked otherwise', async () => {
    const { world, ports } = await setUp();
    showView(<RevisionView family="sydostra-rag" />, ports);
    const user = userEvent.setup();
    const [first] = await screen.findAllByRole('button', { name: /^Se vad som ändras/ });
    if (first) await user.click(first);
    const change = await screen.findByRole('region', { name: /Texten är ändrad/ });
    expect(within(change).getByText('Våra egna ord.')).toBeTruthy();
    expect(within(change).getByText(/Deltagare i med uppdrag/)).toBeTruthy();
    expect(within(change).getByRole<HTMLInputElement>('radio', { name: 'Behåll uppdragets text' }).checked).toBe(true);
    expect(await accessibilityProblems(document.body)).toEqual([]);
    await user.click(within(change).getByRole('radio', { name: 'Följ mallen' }));
    await user.click(screen.getByRole('button', { name: 'Uppdatera uppdraget' }));
    expect(await screen.findByText('Uppdaterat, 1 ändring.')).toBeTruthy();
    expect(world.headers.get('m1')?.template.version).toBe(2);
    expect(JSON.stringify([...(world.sections.get('m1')?.values() ?? [])])).not.toContain('Våra egna ord.');
  });

  it('are brought along many at once, with a result each; one in process is only looked at', async () => {
    const { world, ports } = await setUp();
    showView(<RevisionView family="sydostra-rag" />, ports);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('checkbox', { name: 'Välj alla som kan ändras' }));
    expect(await accessibilityProblems(document.body)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Uppdatera 2 uppdrag' }));
    expect(await screen.findByText('Uppdaterat, 1 ändring.')).toBeTruthy();
    expect(await screen.findByText('Uppdaterat. 0 ändringar följde med; egen text är kvar på 1 ställe.')).toBeTruthy();
    expect([...world.headers.values()].map(({ key, template }) => [key, template.version])).toEqual([['m1', 2], ['m2', 2], ['m3', 1]]);
    await user.click(screen.getByRole('button', { name: /^Se vad som ändras/ }));
    expect(await screen.findByText(/Kan ändras när beslutet är fattat/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Uppdatera uppdraget' })).toBeNull();
  });

  it('say so when all follow the newest version', async () => {
    showView(<RevisionView family="mellansverige-rag" />, (await setUp()).ports);
    expect(await screen.findByText('Alla uppdrag följer den senaste versionen.')).toBeTruthy();
  });
});
