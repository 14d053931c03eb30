import * as React from 'react';
import type { StoredPages } from '../../application/ports/sitePages';
import type { Loaded } from '../loading/useLoaded';
import { useLoaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';

/** Where the site says that its web parts stand. */
export function useStoredPages(): Loaded<StoredPages> {
  const { sitePages } = usePorts();
  return useLoaded(React.useCallback(() => sitePages.stored(), [sitePages]));
}
