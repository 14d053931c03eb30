import type { Clause } from '../../domain/template/clause';

/** Which regions form the healthcare region. */
export const threeRegions: readonly Clause[] = [
  {
    key: 'tre-regioner',
    version: 1,
    name: 'Regionerna som bildar Sydöstra sjukvårdsregionen',
    mark: 'fixed',
    blocks: [
      {
        kind: 'paragraph',
        text: 'Region Jönköpings län, Region Kalmar län och Region Östergötland bildar tillsammans Sydöstra sjukvårdsregionen.'
      }
    ],
    changes: ''
  }
];
