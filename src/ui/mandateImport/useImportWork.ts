import * as React from 'react';
import { ImportContext } from './ImportContext';
import type { ImportWork } from './ImportContext';

/** @throws Error outside the import view */
export function useImportWork(): ImportWork {
  const work = React.useContext(ImportContext);
  if (!work) {
    throw new Error('useImportWork is used outside the import view.');
  }
  return work;
}
