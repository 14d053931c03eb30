import * as React from 'react';
import { fetchedPart } from '../../application/ports/fetchedPart';
import type { PublicPagesResult, PublicPagesRun } from '../../application/publicPages/writePublicPages';
import type { LastRun } from '../../application/ports/publicPagesLibrary';
import { publicPagesStrings } from '../../loc/publicPages/strings';
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
  /** False for a reader, who does not see all that belongs on the pages. */
  readonly mayMake: boolean;
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

/** What makes the pages, which is fetched when somebody has them made. */
const making = () => fetchedPart(import(/* webpackChunkName: 'public-pages-making' */ './making'));

/** Writing the pages to the library or into a zip file, and when that was last done: one batch. */
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
      const [mayMake, mayWrite, lastRun] = await Promise.all([ports.session.isParticipant(), ports.publicPages.mayWrite(), ports.publicPages.lastRun()]);
      return { mayMake, mayWrite, lastRun };
    }, [ports])
  );
  const onProgress: PublicPagesRun['onProgress'] = (done, of) => setProgress({ done, of });
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
        const { writePublicPages, svSeKinds } = await making();
        setResult(await writePublicPages(ports, ports.publicPages, { kinds: svSeKinds, onProgress }));
        if (facts.kind === 'loaded') facts.reload();
      }),
    zip: () =>
      begin(zipping, async () => {
        const { archivePublicPages, svSeKinds } = await making();
        outlet.save(outputName(strings.subject, strings.file, 'zip'), fileTypes.archive, await archivePublicPages(ports, { kinds: svSeKinds, onProgress }));
      })
  };
}
