import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { useLoaded } from './useLoaded';

function Probe({ load }: { readonly load: () => Promise<string> }): JSX.Element {
  const loaded = useLoaded(load);
  switch (loaded.kind) {
    case 'loading':
      return <p>laddar</p>;
    case 'failed':
      return <button onClick={loaded.retry}>om</button>;
    case 'loaded':
      return <button onClick={loaded.reload}>{loaded.value}</button>;
  }
}

/** Loads that end when the test says so, in whatever order it says. */
function pending(): { load(): Promise<string>; readonly answers: ((value: string) => void)[] } {
  const answers: ((value: string) => void)[] = [];
  return { answers, load: () => new Promise((resolve) => answers.push(resolve)) };
}

describe('what a view loads', () => {
  it('is tried again on demand after a failure', async () => {
    const load = jest.fn().mockRejectedValueOnce(new Error('nej')).mockResolvedValue('ja');
    render(<Probe load={load} />);
    await userEvent.click(await screen.findByText('om'));
    expect(await screen.findByText('ja')).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('stays on the screen while it is loaded anew', async () => {
    const { load, answers } = pending();
    render(<Probe load={load} />);
    answers[0]!('första');
    await userEvent.click(await screen.findByText('första'));
    expect(screen.getByText('första')).toBeTruthy();
    answers[1]!('andra');
    expect(await screen.findByText('andra')).toBeTruthy();
  });

  it('is never an answer to an older question', async () => {
    const older = pending();
    const newer = pending();
    const { rerender } = render(<Probe load={older.load} />);
    rerender(<Probe load={newer.load} />);
    newer.answers[0]!('ny');
    expect(await screen.findByText('ny')).toBeTruthy();
    older.answers[0]!('gammal');
    await Promise.resolve();
    expect(screen.queryByText('gammal')).toBeNull();
    expect(screen.getByText('ny')).toBeTruthy();
  });
});
