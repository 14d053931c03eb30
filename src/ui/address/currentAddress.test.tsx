import { act, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { createManualScheduler } from '../../adapters/memory/manualScheduler';
import { browserKeep } from '../device/browserKeep';
import { DeviceContext } from '../device/DeviceContext';
import { changeAddress, currentAddress } from './currentAddress';
import { useAddressParameter } from './useAddressParameter';

function View(): JSX.Element {
  const [sought, setSought] = useAddressParameter('sok');
  return <input aria-label="Sök" value={sought} onChange={(event) => setSought(event.target.value, 'replace')} />;
}

const written = (): string => window.location.search;

function shownView(): { readonly unmount: () => void; readonly type: (text: string) => void; readonly painted: () => Promise<void> } {
  const scheduler = createManualScheduler();
  const { unmount } = render(
    <DeviceContext.Provider value={{ keep: browserKeep, scheduler }}>
      <View />
    </DeviceContext.Provider>
  );
  return {
    unmount,
    type: (text) => fireEvent.change(screen.getByLabelText('Sök'), { target: { value: text } }),
    painted: () => act(() => scheduler.advance(100))
  };
}

beforeEach(() => window.history.replaceState(null, '', '/?grupp=a'));

describe('the page’s address', () => {
  it('follows when what it tells has been painted, with all that changed until then', async () => {
    const { type, painted } = shownView();
    type('b');
    type('ba');
    changeAddress({ grupp: '' }, 'replace');
    expect(written()).toBe('?grupp=a');
    await painted();
    expect(written()).toBe('?sok=ba');
  });

  it('is told as it will be, so that links lead where what is shown says', async () => {
    const { type, painted } = shownView();
    type('b');
    expect(currentAddress().search).toBe('?grupp=a&sok=b');
    expect(currentAddress({ grupp: '', avsnitt: 'c' }).search).toBe('?sok=b&avsnitt=c');
    await painted();
    expect(written()).toBe('?grupp=a&sok=b');
  });

  it('makes a place to come back to at once, which has what has not been written yet', () => {
    const before = window.history.length;
    const { type } = shownView();
    type('b');
    act(() => changeAddress({ grupp: 'c' }, 'push'));
    expect(written()).toBe('?grupp=c&sok=b');
    expect(window.history.length).toBe(before + 1);
  });

  it('loses nothing when the view goes away', () => {
    const { unmount, type } = shownView();
    type('b');
    unmount();
    expect(written()).toBe('?grupp=a&sok=b');
  });
});
