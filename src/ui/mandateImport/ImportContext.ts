import * as React from 'react';
import type { Import } from './useImport';
import type { Surroundings } from './useSurroundings';

/** What every part of the view works on. */
export interface ImportWork {
  readonly work: Import;
  readonly surroundings: Surroundings;
  readonly editorPage: string;
}

export const ImportContext: React.Context<ImportWork | null> = React.createContext<ImportWork | null>(null);
