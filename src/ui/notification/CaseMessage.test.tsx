import { screen } from '@testing-library/react';
import * as React from 'react';
import { readCase } from '../../application/approval/readCase';
import { openScene } from '../../testing/decisions/scene';
import type { Scene } from '../../testing/decisions/scene';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import { showView } from '../../testing/interface/showView';
import { CaseMessage } from './CaseMessage';

async function show(scene: Scene): Promise<ReturnType<typeof showView>> {
  await scene.submit('rag-barnonkologi');
  const ports = scene.ports('convener');
  const { round, names, meetings } = await readCase(ports, 'm-rag-barnonkologi');
  const told = { round: round!, groupName: 'RAG Barnonkologi', address: 'https://example.org/Beslut.aspx?uppdrag=m-rag-barnonkologi' };
  return showView(
    <CaseMessage cases={[told]} nameOf={(key) => names.get(key) ?? key} meetings={meetings} listAddress="https://example.org/Beslut.aspx" />,
    ports
  );
}

const mail = async (): Promise<string> => decodeURIComponent((await screen.findByRole('link', { name: /^Mejla/ })).getAttribute('href') ?? '');

describe('the message after handing in', () => {
  it('goes to those who record for the body, by mail and in Teams, with the way to the case', async () => {
    const { container } = await show(await openScene());
    expect(await screen.findByText('Till Alva Exempelsson, Rolf Protokollsson och Stina Stabsson')).toBeTruthy();
    expect(await mail()).toMatch(/^mailto:.+@.+\?subject=RAG Barnonkologi: uppdragsbeskrivningen väntar på er/);
    expect(await mail()).toContain('Öppna ärendet: https://example.org/Beslut.aspx?uppdrag=m-rag-barnonkologi');
    expect(screen.getByRole('link', { name: /^Skriv i Teams/ }).getAttribute('href')).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/chat\/0\/0\?users=/);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('can be sent although nobody can say to whom', async () => {
    const scene = await openScene();
    scene.world.faults.failNext('decisionMakers.all', 'denied');
    await show(scene);
    expect(await screen.findByText('Välj själv vem du skickar till.')).toBeTruthy();
    expect(await mail()).toMatch(/^mailto:\?subject=/);
    expect(screen.queryByRole('link', { name: /Teams/ })).toBeNull();
  });
});
