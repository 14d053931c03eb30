import * as React from 'react';

const query = '(forced-colors: active)';

/** True while the reader's system gives the page its colours (high contrast). */
export function useForcedColors(): boolean {
  const [isForced, setForced] = React.useState(() => window.matchMedia?.(query).matches ?? false);
  React.useEffect(() => {
    const media = window.matchMedia?.(query);
    const follow = (): void => setForced(media?.matches ?? false);
    media?.addEventListener('change', follow);
    return () => media?.removeEventListener('change', follow);
  }, []);
  return isForced;
}
