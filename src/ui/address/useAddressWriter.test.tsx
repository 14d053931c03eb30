import { act, render } from '@testing-library/react';
import * as React from 'react';
import type { AddressChange } from './writeAddressValues';
import { useAddressWriter } from './useAddressWriter';

type Write = (values: Readonly<Record<string, string>>, change: AddressChange) => void;

interface Shown {
  readonly write: Write;
  /** Draws the view once more, as what it shows changes. */
  draw(): void;
  leave(): void;
}

function shown(): Shown {
  let write: Write = () => undefined;
  const View = (): null => {
    write = useAddressWriter();
    return null;
  };
  const { rerender, unmount } = render(<View />);
  return { write: (...given) => write(...given), draw: () => rerender(<View />), leave: unmount };
}

const address = (): string => window.location.search;

beforeEach(() => window.history.replaceState(null, '', '/?grupp=a'));

describe('the page’s address', () => {
  it('follows when what it tells has been drawn, with all that changed until then', () => {
    const { write, draw } = shown();
    act(() => {
      write({ sok: 'b' }, 'replace');
      write({ sok: 'ba', grupp: '' }, 'replace');
    });
    expect(address()).toBe('?grupp=a');
    draw();
    expect(address()).toBe('?sok=ba');
  });

  it('makes a place to come back to at once, which has what has not been written yet', () => {
    const { write } = shown();
    const before = window.history.length;
    act(() => {
      write({ sok: 'b' }, 'replace');
      write({ grupp: 'c' }, 'push');
    });
    expect(address()).toBe('?grupp=c&sok=b');
    expect(window.history.length).toBe(before + 1);
  });

  it('loses nothing when the view goes away', () => {
    const { write, leave } = shown();
    act(() => write({ sok: 'b' }, 'replace'));
    leave();
    expect(address()).toBe('?grupp=a&sok=b');
  });
});
