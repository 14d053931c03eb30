import * as React from 'react';
import { usePorts } from '../ports/usePorts';
import { useStateWhileHere } from './useStateWhileHere';

export interface OpenedWork {
  /** What has its form open; empty for nothing. */
  readonly opened: string;
  readonly open: (key: string) => void;
  readonly isWorking: boolean;
  /** What became of the last thing done, as a sentence; empty before. */
  readonly said: string;
  readonly failure: unknown;
  /**
   * Does one thing at a time; the work gives why it was not done, null when it was. Its key is the same until it is.
   * @param done what is said then, when it is another sentence than usual
   */
  readonly run: (work: (key: string) => Promise<string | null>, done?: string) => void;
}

/** A form open at a time, and one thing at a time done from it. */
export function useOpenedWork(usuallySaid: string, onDone: () => void): OpenedWork {
  const { identifiers } = usePorts();
  const [opened, setOpened] = React.useState('');
  const [work, setWork] = useStateWhileHere({ isWorking: false, said: '', failure: null as unknown });
  const key = React.useRef('');
  return {
    opened,
    open: (next) => {
      key.current = '';
      setOpened(next);
      setWork({ isWorking: false, said: '', failure: null });
    },
    ...work,
    run: (todo, done = usuallySaid) => {
      if (work.isWorking) return;
      key.current = key.current || identifiers.next();
      setWork({ isWorking: true, said: '', failure: null });
      todo(key.current).then(
        (problem) => {
          setWork({ isWorking: false, said: problem ?? done, failure: null });
          if (problem !== null) return;
          key.current = '';
          setOpened('');
          onDone();
        },
        (failure: unknown) => setWork({ isWorking: false, said: '', failure })
      );
    }
  };
}
