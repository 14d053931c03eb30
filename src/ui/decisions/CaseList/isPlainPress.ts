import type * as React from 'react';

/** True for a plain press; anything else (new tab, new window) is the browser's own. */
export const isPlainPress = (event: React.MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
