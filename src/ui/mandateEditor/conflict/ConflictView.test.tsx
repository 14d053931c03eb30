import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { createMemoryPorts } from '../../../adapters/memory/createMemoryPorts';
import type { Answers, ChoiceAnswer } from '../../../domain/mandate/answer';
import { deviationKey } from '../../../domain/mandate/deviationKey';
import { emptyAnswer } from '../../../domain/mandate/emptyAnswer';
import { barnonkologiAnswers, barnonkologiVariables } from '../../../templates/fixtures/barnonkologi';
import { templateOf } from '../../../templates/templates';
import { createMandateWorld } from '../../../testing/drafting/mandateWorld';
import { accessibilityProblems } from '../../../testing/interface/accessibilityProblems';
import { showView } from '../../../testing/interface/showView';
import { ConflictView } from './ConflictView';

const section = templateOf('sydostra-rag', 2).sections.find(({ key }) => key === 'tidplan')!;
const choice = (sentence: string): ChoiceAnswer => ({ kind: 'choice', option: 'permanent', until: '', sentence });
const mine: Answers = { varaktighet: choice('Gruppen är permanent.'), leveranser: barnonkologiAnswers.leveranser };
const theirs: Answers = {
  varaktighet: choice('Gruppen är alltid permanent.'),
  leveranser: { ...emptyAnswer('deliverables'), none: true, sentence: 'Inga leveranser.' },
  [deviationKey('tidplan')]: { ...emptyAnswer('deviation'), heading: 'Tid' }
};

async function show(): Promise<{ readonly resolved: Answers[]; readonly container: HTMLElement }> {
  const resolved: Answers[] = [];
  const { container } = showView(
    <ConflictView
      section={section}
      variables={barnonkologiVariables}
      mine={mine}
      theirs={{ sectionKey: 'tidplan', answers: theirs, version: '1', editor: 'Karin', modified: '' }}
      answers={mine}
      onResolve={(merged) => resolved.push(merged)}
    />,
    createMemoryPorts(await createMandateWorld(), 'convener')
  );
  return { resolved, container };
}

const part = (heading: RegExp): HTMLElement => screen.getByRole('heading', { level: 5, name: heading }).parentElement!;

describe('two texts of one section', () => {
  it('stand side by side, part by part, with the words that differ marked', async () => {
    const { container } = await show();
    const duration = within(part(/permanent eller tidsbegränsad/));
    expect(duration.getAllByText(/./, { selector: 'mark' }).map(({ textContent }) => textContent?.trim())).toEqual(['alltid']);
    expect(within(part(/Egna formuleringar/)).getByText('Inget svar')).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('are chosen part by part, and the result is seen before it stands', async () => {
    const { resolved } = await show();
    const user = userEvent.setup();
    await user.click(within(part(/leverera/)).getByRole('radio', { name: 'Ta den andra texten' }));
    await user.click(within(part(/Egna formuleringar/)).getByRole('radio', { name: 'Ta den andra texten' }));
    const result = within(screen.getByText('Visa hur avsnittet blir').parentElement!);
    expect(result.getByRole('heading', { name: 'Tid' })).toBeTruthy();
    expect(result.getByText('Gruppen är permanent.')).toBeTruthy();
    expect(result.getByText('Inga leveranser.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Använd det valda' }));
    expect(resolved).toEqual([{ ...theirs, varaktighet: mine.varaktighet }]);
  });
});
