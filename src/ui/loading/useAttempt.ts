import { useStateWhileHere } from './useStateWhileHere';

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
  const [state, setState] = useStateWhileHere<State>({ kind: 'idle' });
  return {
    isWorking: state.kind === 'working',
    isDone: state.kind === 'done',
    failure: state.kind === 'failed' ? state.failure : null,
    attempt: (work) => {
      if (state.kind === 'working') return;
      setState({ kind: 'working' });
      work().then(
        () => setState({ kind: 'done' }),
        (failure) => setState({ kind: 'failed', failure })
      );
    }
  };
}
