import * as React from 'react';

/** What another has saved of the version. */
export interface Theirs {
  readonly etag: string;
  readonly editor: string;
  /** True when it has been put in use: then nothing can be saved over it. */
  readonly isInUse: boolean;
}

/** Asks who has saved meanwhile, once there is a conflict; null until the answer has come. */
export function useConflict(isConflict: boolean, ask: () => Promise<Theirs | null>): Theirs | null {
  const [theirs, setTheirs] = React.useState<Theirs | null>(null);
  const current = React.useRef(ask);
  current.current = ask;
  React.useEffect(() => {
    let awaited = isConflict;
    setTheirs(null);
    if (isConflict) {
      current.current().then(
        (found) => awaited && setTheirs(found),
        () => undefined
      );
    }
    return () => {
      awaited = false;
    };
  }, [isConflict]);
  return theirs;
}
