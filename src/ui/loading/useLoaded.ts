import * as React from 'react';

export type Loaded<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: unknown; readonly retry: () => void }
  | { readonly kind: 'loaded'; readonly value: Value; readonly reload: () => void };

type Outcome<Value> = { readonly value: Value } | { readonly failure: unknown };

/**
 * Loads what a view shows. A reload keeps what is shown until the new has come, so that nothing jumps; when
 * `load` itself changes the view begins anew. An answer that comes too late is dropped.
 * @param load must be stable between renders (`useCallback`)
 */
export function useLoaded<Value>(load: () => Promise<Value>): Loaded<Value> {
  const [held, setHeld] = React.useState<{ readonly of: typeof load; readonly outcome: Outcome<Value> }>();
  const [turn, setTurn] = React.useState(0);
  React.useEffect(() => {
    let awaited = true;
    const settle = (outcome: Outcome<Value>): void => {
      if (awaited) {
        setHeld({ of: load, outcome });
      }
    };
    load().then(
      (value) => settle({ value }),
      (failure) => settle({ failure })
    );
    return () => {
      awaited = false;
    };
  }, [load, turn]);
  if (!held || held.of !== load) {
    return { kind: 'loading' };
  }
  const again = (): void => setTurn(turn + 1);
  const { outcome } = held;
  return 'value' in outcome
    ? { kind: 'loaded', value: outcome.value, reload: again }
    : { kind: 'failed', failure: outcome.failure, retry: again };
}
