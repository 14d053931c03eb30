import * as React from 'react';

/** False while the browser itself knows that there is no connection. */
export function useOnline(): boolean {
  const [isOnline, setOnline] = React.useState(() => window.navigator.onLine);
  React.useEffect(() => {
    const follow = (): void => setOnline(window.navigator.onLine);
    window.addEventListener('online', follow);
    window.addEventListener('offline', follow);
    return () => {
      window.removeEventListener('online', follow);
      window.removeEventListener('offline', follow);
    };
  }, []);
  return isOnline;
}
