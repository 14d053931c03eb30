import * as React from 'react';

/** A function that stays the same while what it does follows the latest rendering: for views that are memoised. */
export function useStableCallback<Given extends readonly unknown[], Result>(
  callback: (...given: Given) => Result
): (...given: Given) => Result {
  const latest = React.useRef(callback);
  latest.current = callback;
  return React.useCallback((...given: Given) => latest.current(...given), []);
}
