import * as React from 'react';

/** A state for what comes back from the server: what comes when the view is gone is not kept. */
export function useStateWhileHere<State>(initial: State): readonly [State, (next: State) => void] {
  const [state, setState] = React.useState(initial);
  const isHere = React.useRef(true);
  React.useEffect(
    () => () => {
      isHere.current = false;
    },
    []
  );
  const become = React.useCallback((next: State): void => {
    if (isHere.current) setState(() => next);
  }, []);
  return [state, become];
}
