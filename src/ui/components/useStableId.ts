import { getId } from '@fluentui/react/lib/Utilities';
import * as React from 'react';

/** An id for an element, unique on the page and the same as long as the component lives. */
export function useStableId(prefix: string): string {
  return React.useState(() => getId(prefix))[0];
}
