import { act, render, screen } from '@testing-library/react';
import * as React from 'react';
import { createManualScheduler } from '../../adapters/memory/manualScheduler';
import { DeviceContext } from '../device/DeviceContext';
import { browserKeep } from '../device/browserKeep';
import { useDrawnInTurns } from './useDrawnInTurns';

const drawn: string[] = [];

const Row = React.memo(({ name }: { readonly name: string }): JSX.Element => {
  drawn.push(name);
  return <li>{name}</li>;
});

function List({ names }: { readonly names: readonly string[] }): JSX.Element {
  return (
    <ul>
      {useDrawnInTurns(
        names,
        names.map((name) => <Row key={name} name={name} />),
        2
      )}
    </ul>
  );
}

const shown = (): readonly (string | null)[] => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

interface ShownList {
  /** Shows another list in its place. */
  show(names: readonly string[]): void;
  /** Lets so much time pass that what is in sight is painted. */
  painted(): Promise<void>;
}

function shownList(names: readonly string[]): ShownList {
  const scheduler = createManualScheduler();
  const around = (these: readonly string[]): JSX.Element => (
    <DeviceContext.Provider value={{ keep: browserKeep, scheduler }}>
      <List names={these} />
    </DeviceContext.Provider>
  );
  const { rerender } = render(around(names));
  return {
    show: (others: readonly string[]): void => rerender(around(others)),
    painted: (): Promise<void> => act(() => scheduler.advance(50))
  };
}

beforeEach(() => {
  drawn.length = 0;
});

describe('a long list', () => {
  it('has what is in sight at once and the others when it has been painted', async () => {
    const { painted } = shownList(['a', 'b', 'c', 'd']);
    expect(shown()).toEqual(['a', 'b']);
    await painted();
    expect(shown()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('keeps its length and draws nothing else while another one comes into sight', async () => {
    const { show, painted } = shownList(['a', 'b', 'c', 'd']);
    await painted();
    drawn.length = 0;
    show(['d', 'e', 'f', 'g']);
    expect(shown()).toEqual(['d', 'e', 'c']);
    expect(drawn).toEqual(['d', 'e']);
    await painted();
    expect(shown()).toEqual(['d', 'e', 'f', 'g']);
  });

  it('ends as the last of several that came before it was painted', async () => {
    const { show, painted } = shownList(['a', 'b', 'c', 'd']);
    show(['e', 'f', 'g']);
    show(['h', 'i', 'j']);
    expect(shown()).toEqual(['h', 'i']);
    await painted();
    expect(shown()).toEqual(['h', 'i', 'j']);
  });

  it('is there at once when all of it is in sight', () => {
    const { show } = shownList(['a', 'b', 'c', 'd']);
    show(['c', 'd']);
    expect(shown()).toEqual(['c', 'd']);
    show([]);
    expect(shown()).toEqual([]);
  });
});
