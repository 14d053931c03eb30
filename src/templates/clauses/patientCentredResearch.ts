import type { Clause } from '../../domain/template/clause';

export const patientCentredResearch: readonly Clause[] = [
  {
    key: 'patientnara-forskning',
    version: 1,
    name: 'Patientnära forskning',
    mark: 'fixed',
    blocks: [{ kind: 'paragraph', text: 'I Sydöstra sjukvårdsregionen prioriteras patientnära forskning.' }],
    changes: ''
  }
];
