import * as React from 'react';
import type { NominationsRead } from '../../application/nominations/readNominations';
import { readNominations } from '../../application/nominations/readNominations';
import { nominationStrings } from '../../loc/nominations/strings';
import { useStrings } from '../language/useStrings';
import type { Loaded } from '../loading/useLoaded';
import { useLoaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';

export interface NominationsState {
  readonly loaded: Loaded<NominationsRead>;
  /** Which row, or the report of a need, has its form open; empty for none. */
  readonly opened: string;
  readonly open: (key: string) => void;
  readonly isWorking: boolean;
  /** What became of the last thing done, as a sentence; empty before. */
  readonly said: string;
  readonly failure: unknown;
  /** Does one thing at a time; the work gives why it was not done, null when it was. Its key is the same until it is. */
  readonly run: (work: (key: string) => Promise<string | null>) => void;
}

/** The nominations, and one thing at a time done with them. */
export function useNominations(): NominationsState {
  const ports = usePorts();
  const strings = useStrings(nominationStrings);
  const loaded = useLoaded(React.useCallback(() => readNominations(ports), [ports]));
  const [opened, setOpened] = React.useState('');
  const [work, setWork] = React.useState({ isWorking: false, said: '', failure: null as unknown });
  const key = React.useRef('');
  return {
    loaded,
    opened,
    open: (next) => {
      key.current = '';
      setOpened(next);
      setWork({ isWorking: false, said: '', failure: null });
    },
    ...work,
    run: (todo) => {
      if (work.isWorking) return;
      key.current = key.current || ports.identifiers.next();
      setWork({ isWorking: true, said: '', failure: null });
      todo(key.current).then(
        (problem) => {
          setWork({ isWorking: false, said: problem ?? strings.done, failure: null });
          if (problem !== null) return;
          key.current = '';
          setOpened('');
          if (loaded.kind === 'loaded') loaded.reload();
        },
        (failure: unknown) => setWork({ isWorking: false, said: '', failure })
      );
    }
  };
}
