import * as React from 'react';

const isVisible = (): boolean => document.visibilityState !== 'hidden';

/** False while the page stands in the background. */
export function useVisible(): boolean {
  const [visible, setVisible] = React.useState(isVisible);
  React.useEffect(() => {
    const follow = (): void => setVisible(isVisible());
    document.addEventListener('visibilitychange', follow);
    return () => document.removeEventListener('visibilitychange', follow);
  }, []);
  return visible;
}
