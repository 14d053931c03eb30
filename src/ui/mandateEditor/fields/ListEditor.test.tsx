import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { createMemoryPorts } from '../../../adapters/memory/createMemoryPorts';
import type { ListItem } from '../../../domain/mandate/answer';
import { createMandateWorld } from '../../../testing/drafting/mandateWorld';
import { Root } from '../../Root';
import { ListEditor } from './ListEditor';

const listed = (...texts: readonly string[]): readonly ListItem[] =>
  texts.map((text, index) => ({ key: `i${index}`, text }));

async function showList(start: readonly ListItem[]): Promise<{ texts: () => readonly string[]; focused: () => string }> {
  const ports = createMemoryPorts(await createMandateWorld(), 'convener');
  function Page(): JSX.Element {
    const [items, setItems] = React.useState(start);
    return (
      <>
        <h4 id="question">Vad ska gruppen göra?</h4>
        <ListEditor items={items} onChange={setItems} labelledBy="question" describedBy="question" />
      </>
    );
  }
  render(
    <Root language="sv-SE" ports={ports}>
      <Page />
    </Root>
  );
  return {
    texts: () => screen.getAllByRole<HTMLTextAreaElement>('textbox').map(({ value }) => value),
    focused: () => (document.activeElement as HTMLTextAreaElement).value
  };
}

describe('ListEditor', () => {
  it('is written from the keyboard: Enter makes the next point, Backspace in an empty one removes it', async () => {
    const { texts, focused } = await showList([]);
    const user = userEvent.setup();
    await user.click(screen.getByRole('textbox', { name: 'Punkt 1 av 1' }));
    await user.keyboard('Planera{Enter}Samordna{Enter}');
    expect(texts()).toEqual(['Planera', 'Samordna', '']);
    expect(screen.getByRole('textbox', { name: 'Punkt 3 av 3' })).toBe(document.activeElement);
    await user.keyboard('{Backspace}');
    expect(texts()).toEqual(['Planera', 'Samordna']);
    expect(focused()).toBe('Samordna');
    await user.keyboard(' insatser');
    expect(texts()).toEqual(['Planera', 'Samordna insatser']);
  });

  it('cuts a point in two where Enter is pressed', async () => {
    const { texts } = await showList(listed('Planera och samordna'));
    const user = userEvent.setup();
    const row = screen.getByRole<HTMLTextAreaElement>('textbox');
    row.focus();
    row.setSelectionRange(7, 7);
    await user.keyboard('{Enter}');
    expect(texts()).toEqual(['Planera', 'och samordna']);
  });

  it('moves a point with Alt and the arrows, keeps the focus in it and says where it is', async () => {
    const { texts, focused } = await showList(listed('ett', 'två', 'tre'));
    const user = userEvent.setup();
    await user.click(screen.getByRole('textbox', { name: 'Punkt 3 av 3' }));
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{ArrowUp}{/Alt}');
    expect(texts()).toEqual(['tre', 'ett', 'två']);
    expect(focused()).toBe('tre');
    expect(screen.getByRole('status').textContent).toBe('Flyttad till plats 1 av 3.');
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(texts()).toEqual(['ett', 'tre', 'två']);
  });

  it('has the same commands as named buttons for the point last written in', async () => {
    const { texts } = await showList(listed('ett', 'två', 'tre'));
    const user = userEvent.setup();
    await user.click(screen.getByRole('textbox', { name: 'Punkt 2 av 3' }));
    const tools = screen.getByRole('group', { name: 'Punkt 2' });
    await user.click(within(tools).getByRole('button', { name: /Flytta ner/ }));
    expect(texts()).toEqual(['ett', 'tre', 'två']);
    await user.click(screen.getByRole('button', { name: /Ta bort/ }));
    expect(texts()).toEqual(['ett', 'tre']);
    await user.click(screen.getByRole('button', { name: /Ny punkt/ }));
    expect(texts()).toEqual(['ett', 'tre', '']);
  });

  it('makes a point of each pasted line, without the signs Word sets before them', async () => {
    const { texts } = await showList(listed('Före efter'));
    const user = userEvent.setup();
    const row = screen.getByRole<HTMLTextAreaElement>('textbox');
    row.focus();
    row.setSelectionRange(5, 5);
    await user.paste('·\tett\r\n•\ttvå\r\n1)\ttre ');
    expect(texts()).toEqual(['Före ett', 'två', 'treefter']);
    expect(screen.getByRole('status').textContent).toBe('3 punkter klistrades in.');
  });

  it('takes pasted markup, emoji and right-to-left marks as the text they are', async () => {
    const { texts } = await showList([]);
    const user = userEvent.setup();
    await user.click(screen.getByRole('textbox'));
    await user.paste('<script>window.hacked = true</script>\n<b>fet</b> 👩‍⚕️\nشكرا‎!');
    expect(texts()).toEqual(['<script>window.hacked = true</script>', '<b>fet</b> 👩‍⚕️', 'شكرا‎!']);
    expect(document.querySelector('script, b')).toBeNull();
  });

  describe('with a full list', () => {
    const points = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `punkt ${at + 1}`);
    // By element: finding five hundred rows by role takes seconds in jsdom.
    const rows = (): HTMLTextAreaElement[] => Array.from(document.querySelectorAll('textarea'));
    const values = (): readonly string[] => rows().map(({ value }) => value);

    it('refuses a paste that would make more than 500 points, says how many, and loses nothing', async () => {
      await showList(listed(...points(499)));
      rows()[498].focus();
      await userEvent.setup().paste('a\nb\nc');
      expect(values()).toEqual(points(499));
      expect(screen.getByText(/501 punkter och listan rymmer 500/)).toBeTruthy();
    });

    it('refuses the 501st point and says what to do', async () => {
      await showList(listed(...points(500)));
      rows()[499].focus();
      await userEvent.setup().keyboard('{Enter}');
      expect(values()).toEqual(points(500));
      expect(screen.getByText(/Listan rymmer 500 punkter. Slå ihop/)).toBeTruthy();
    });
  });

  it('is spell-checked as Swedish', async () => {
    await showList(listed('ett'));
    const row = screen.getByRole('textbox');
    expect(row.getAttribute('lang')).toBe('sv');
    expect(row.getAttribute('spellcheck')).toBe('true');
  });
});
