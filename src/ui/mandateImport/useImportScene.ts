import * as React from 'react';
import { ImportContext } from './ImportContext';
import type { ImportScene } from './ImportContext';

/** @throws Error outside the import view */
export function useImportScene(): ImportScene {
  const scene = React.useContext(ImportContext);
  if (!scene) {
    throw new Error('useImportScene is used outside the import view.');
  }
  return scene;
}
