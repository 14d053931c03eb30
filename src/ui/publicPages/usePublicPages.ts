import * as React from 'react';
import { archivePublicPages } from '../../application/publicPages/archivePublicPages';
import type { PublicPagesCount } from '../../application/publicPages/countPublicPages';
import { countPublicPages } from '../../application/publicPages/countPublicPages';
import type { PublicPagesResult } from '../../application/publicPages/writePublicPages';
import { writePublicPages } from '../../application/publicPages/writePublicPages';
import type { LastRun } from '../../application/ports/publicPagesLibrary';
import { publicPagesStrings } from '../../loc/publicPages/strings';
import { svSeKinds } from '../../loc/rosters/svSeKinds';
import { useStrings } from '../language/useStrings';
import type { Attempt } from '../loading/useAttempt';
import { useAttempt } from '../loading/useAttempt';
import type { Loaded } from '../loading/useLoaded';
import { useLoaded } from '../loading/useLoaded';
import { useStateWhileHere } from '../loading/useStateWhileHere';
import { fileTypes } from '../output/fileTypes';
import { OutletContext } from '../output/OutletContext';
import { outputName } from '../output/outputName';
import { usePorts } from '../ports/usePorts';

export interface PublicPagesFacts {
  readonly count: PublicPagesCount;
  readonly mayWrite: boolean;
  readonly lastRun: LastRun | null;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
}

export interface PublicPagesWork {
  readonly facts: Loaded<PublicPagesFacts>;
  readonly progress: Progress | null;
  readonly writing: Attempt;
  readonly zipping: Attempt;
  /** Of the last writing; null before. */
  readonly result: PublicPagesResult | null;
  write(): void;
  zip(): void;
}

/** What would be public now, and writing it to the library or into a zip file. */
export function usePublicPages(): PublicPagesWork {
  const ports = usePorts();
  const outlet = React.useContext(OutletContext);
  const strings = useStrings(publicPagesStrings);
  const [progress, setProgress] = useStateWhileHere<Progress | null>(null);
  const [result, setResult] = useStateWhileHere<PublicPagesResult | null>(null);
  const writing = useAttempt();
  const zipping = useAttempt();
  const facts = useLoaded(
    React.useCallback(async (): Promise<PublicPagesFacts> => {
      const [count, mayWrite, lastRun] = await Promise.all([countPublicPages(ports), ports.publicPages.mayWrite(), ports.publicPages.lastRun()]);
      return { count, mayWrite, lastRun };
    }, [ports])
  );
  const run = { kinds: svSeKinds, onProgress: (done: number, of: number) => setProgress({ done, of }) };
  const begin = (attempt: Attempt, work: () => Promise<void>): void => {
    if (writing.isWorking || zipping.isWorking) return;
    setResult(null);
    attempt.attempt(() => work().finally(() => setProgress(null)));
  };
  return {
    facts,
    progress,
    writing,
    zipping,
    result,
    write: () =>
      begin(writing, async () => {
        setResult(await writePublicPages(ports, ports.publicPages, run));
        if (facts.kind === 'loaded') facts.reload();
      }),
    zip: () =>
      begin(zipping, async () => {
        outlet.save(outputName(strings.subject, strings.file, 'zip'), fileTypes.archive, await archivePublicPages(ports, run));
      })
  };
}
