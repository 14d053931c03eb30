import * as React from 'react';
import type { ImportWork } from './importWork';
import type { Surroundings } from './useSurroundings';

/** What every part of the view works with. The same object from one render to the next: two hundred rows read it. */
export interface ImportScene {
  readonly work: ImportWork;
  readonly surroundings: Surroundings;
}

export const ImportContext: React.Context<ImportScene | null> = React.createContext<ImportScene | null>(null);
