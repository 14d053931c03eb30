import { act, render } from '@testing-library/react';
import * as React from 'react';
import { changeAddress, currentAddress } from './currentAddress';
import { useSettledAddress } from './useSettledAddress';

const View = (): null => {
  useSettledAddress();
  return null;
};

const written = (): string => window.location.search;

beforeEach(() => window.history.replaceState(null, '', '/?grupp=a'));

describe('the page’s address', () => {
  it('follows when what it tells has been drawn, with all that changed until then', () => {
    const { rerender } = render(<View />);
    changeAddress({ sok: 'b' }, 'replace');
    changeAddress({ sok: 'ba', grupp: '' }, 'replace');
    expect(written()).toBe('?grupp=a');
    rerender(<View />);
    expect(written()).toBe('?sok=ba');
  });

  it('is told as it will be, so that links lead where what is shown says', () => {
    const { rerender } = render(<View />);
    changeAddress({ sok: 'b' }, 'replace');
    expect(currentAddress().search).toBe('?grupp=a&sok=b');
    expect(currentAddress({ grupp: '', avsnitt: 'c' }).search).toBe('?sok=b&avsnitt=c');
    rerender(<View />);
    expect(written()).toBe('?grupp=a&sok=b');
  });

  it('makes a place to come back to at once, which has what has not been written yet', () => {
    const before = window.history.length;
    act(() => {
      changeAddress({ sok: 'b' }, 'replace');
      changeAddress({ grupp: 'c' }, 'push');
    });
    expect(written()).toBe('?grupp=c&sok=b');
    expect(window.history.length).toBe(before + 1);
  });

  it('loses nothing when the view goes away', () => {
    const { unmount } = render(<View />);
    changeAddress({ sok: 'b' }, 'replace');
    unmount();
    expect(written()).toBe('?grupp=a&sok=b');
  });
});
