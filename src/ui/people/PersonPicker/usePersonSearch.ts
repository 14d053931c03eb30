import * as React from 'react';
import type { DirectoryPerson } from '../../../application/ports/peopleDirectory';
import { useDevice } from '../../device/useDevice';
import { usePorts } from '../../ports/usePorts';

export interface PersonSearch {
  readonly kind: 'idle' | 'searching' | 'found' | 'failed';
  /** While a search runs, those of the one before. */
  readonly people: readonly DirectoryPerson[];
  /** Undefined unless the search failed. */
  readonly failure: unknown;
  retry(): void;
}

/** Milliseconds without a key before the directory is asked. */
const pause = 250;

/** Fewer letters than this name half the directory. */
const fewest = 2;

type Standing = Omit<PersonSearch, 'retry'>;

const idle: Standing = { kind: 'idle', people: [], failure: undefined };

/** Looks a text up in the directory when typing rests; an answer to an earlier text is dropped. */
export function usePersonSearch(text: string): PersonSearch {
  const { people: directory } = usePorts();
  const { scheduler } = useDevice();
  const [standing, setStanding] = React.useState<Standing>(idle);
  const [attempt, setAttempt] = React.useState(0);
  const wanted = text.trim();
  React.useEffect(() => {
    if (wanted.length < fewest) {
      setStanding(idle);
      return undefined;
    }
    let isWanted = true;
    const tell = (next: Standing): void => {
      if (isWanted) setStanding(next);
    };
    setStanding(({ people }) => ({ kind: 'searching', people, failure: undefined }));
    const cancel = scheduler.after(pause, () => {
      directory.search(wanted).then(
        (people) => tell({ kind: 'found', people, failure: undefined }),
        (failure: unknown) => tell({ kind: 'failed', people: [], failure })
      );
    });
    return () => {
      isWanted = false;
      cancel();
    };
  }, [wanted, attempt, directory, scheduler]);
  return { ...standing, retry: () => setAttempt(attempt + 1) };
}
