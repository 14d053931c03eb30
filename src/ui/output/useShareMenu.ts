import * as React from 'react';
import type { Output, OutputNotice } from './Output';

export type ShareState =
  | { readonly kind: 'idle' | 'working' }
  | { readonly kind: 'done'; readonly notice: OutputNotice | null }
  | { readonly kind: 'failed'; readonly failure: unknown; readonly output: Output };

export interface ShareMenuState {
  readonly state: ShareState;
  run(output: Output): void;
}

/** Runs one output at a time and tells how it went. */
export function useShareMenu(): ShareMenuState {
  const [state, setState] = React.useState<ShareState>({ kind: 'idle' });
  const isShown = React.useRef(true);
  React.useEffect(
    () => () => {
      isShown.current = false;
    },
    []
  );
  const show = (next: ShareState): void => {
    if (isShown.current) setState(next);
  };
  return {
    state,
    run: (output) => {
      if (state.kind === 'working') return;
      setState({ kind: 'working' });
      output.run().then(
        (notice) => show({ kind: 'done', notice }),
        (failure: unknown) => show({ kind: 'failed', failure, output })
      );
    }
  };
}
