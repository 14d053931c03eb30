jest.mock('./loadContextualMenu', () => ({ loadContextualMenu: jest.fn() }));

import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { ContextualMenu } from './ContextualMenu';
import { loadContextualMenu } from './loadContextualMenu';

const fetched = loadContextualMenu as jest.MockedFunction<typeof loadContextualMenu>;

const { loadContextualMenu: fetchMenu } = jest.requireActual<{ loadContextualMenu: typeof loadContextualMenu }>('./loadContextualMenu');

describe('the menu of a button', () => {
  it('comes when it is opened, and lets Escape close it', async () => {
    let come = (): void => undefined;
    fetched.mockReturnValue(new Promise((resolve) => (come = () => resolve(fetchMenu()))));
    const onDismiss = jest.fn();
    render(<ContextualMenu items={[{ key: 'word', text: 'Ladda ner som Word' }]} onDismiss={onDismiss} />);
    expect(screen.queryByRole('menuitem')).toBeNull();
    come();
    const item = await screen.findByRole('menuitem', { name: 'Ladda ner som Word' });
    fireEvent.keyDown(item, { key: 'Escape', keyCode: 27 });
    expect(onDismiss).toHaveBeenCalled();
  });

  it('says so when it cannot be fetched', async () => {
    fetched.mockRejectedValue(new Error('Loading chunk failed'));
    render(<ContextualMenu items={[]} />);
    expect((await screen.findByRole('alert')).textContent).toBe('Den här delen av sidan kunde inte hämtas. Kontrollera anslutningen och försök igen. Hjälper inte det, läs in sidan igen.');
  });
});
