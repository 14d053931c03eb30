import * as React from 'react';

/** Something that is being done on the server, once at a time. */
export interface Attempt {
  readonly isWorking: boolean;
  /** True when the last attempt went well. */
  readonly isDone: boolean;
  /** What the last attempt was refused with; null for nothing. */
  readonly failure: unknown;
  /** Does it, unless another attempt is under way. */
  attempt(work: () => Promise<void>): void;
}

type State = { readonly kind: 'idle' | 'working' | 'done' } | { readonly kind: 'failed'; readonly failure: unknown };

export function useAttempt(): Attempt {
  const [state, setState] = React.useState<State>({ kind: 'idle' });
  const isHere = React.useRef(true);
  React.useEffect(
    () => () => {
      isHere.current = false;
    },
    []
  );
  return {
    isWorking: state.kind === 'working',
    isDone: state.kind === 'done',
    failure: state.kind === 'failed' ? state.failure : null,
    attempt: (work) => {
      if (state.kind === 'working') return;
      setState({ kind: 'working' });
      const settle = (next: State): void => {
        if (isHere.current) setState(next);
      };
      work().then(
        () => settle({ kind: 'done' }),
        (failure) => settle({ kind: 'failed', failure })
      );
    }
  };
}
