import type { Clause } from '../../domain/template/clause';

/** How the municipalities' member is chosen in Mellansverige. */
export const municipalMember: readonly Clause[] = [
  {
    key: 'kommunal-representant',
    version: 1,
    name: 'Kommunernas representant',
    mark: 'fixed',
    blocks: [
      {
        kind: 'paragraph',
        text: 'Representant från kommunerna utses av respektive län med hjälp av Regionala samverkans- och stödstrukturer (RSS-nätverket).'
      }
    ],
    changes: ''
  }
];
