import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { createMemoryPorts } from '../../../adapters/memory/createMemoryPorts';
import { createMandateWorld } from '../../../testing/drafting/mandateWorld';
import { accessibilityProblems } from '../../../testing/interface/accessibilityProblems';
import { showView } from '../../../testing/interface/showView';
import { ExplainedText } from './ExplainedText';
import { ExplainedWords } from './ExplainedWords';

const texts = ['Processtödet bistår RPO.', 'RPO utser samordnaren.'];

async function show(): Promise<ReturnType<typeof showView>> {
  return showView(
    <ExplainedWords texts={texts}>
      {texts.map((text) => (
        <p key={text}>
          <ExplainedText text={text} />
        </p>
      ))}
    </ExplainedWords>,
    createMemoryPorts(await createMandateWorld(), 'convener')
  );
}

describe('words of the trade in a text', () => {
  it('are explained where each is met first, and the text reads as it did', async () => {
    await show();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Processtödet', 'RPO', 'samordnaren']);
  });

  it('are reached from the keyboard, read out with their explanation, and sent away with Escape', async () => {
    await show();
    const user = userEvent.setup();
    expect(screen.queryByRole('tooltip')).toBeNull();
    await user.tab();
    await user.tab();
    const word = screen.getByRole('button', { name: 'RPO' });
    expect(document.activeElement).toBe(word);
    await waitFor(() => expect(screen.getByRole('tooltip').textContent).toMatch(/^Regionalt programområde/));
    const explanation = screen.getByRole('tooltip');
    expect(word.getAttribute('aria-describedby')).toBe(explanation.id);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
    expect(document.activeElement).toBe(word);
    await user.tab();
    expect(screen.getByRole('tooltip').textContent).toMatch(/tar emot gruppernas rapporter/);
  });

  it('stay explained while the pointer goes from the word to its explanation', async () => {
    await show();
    const user = userEvent.setup();
    await user.hover(screen.getByRole('button', { name: 'RPO' }));
    await user.hover(screen.getByRole('tooltip'));
    await waitFor(() => expect(screen.getByRole('tooltip').textContent).toMatch(/^Regionalt programområde/));
    await user.unhover(screen.getByRole('tooltip'));
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  it('have nothing against them', async () => {
    const view = await show();
    await userEvent.setup().tab();
    await waitFor(() => expect(screen.getByRole('tooltip').textContent).not.toBe(''));
    expect(await accessibilityProblems(view.container)).toEqual([]);
  });
});
