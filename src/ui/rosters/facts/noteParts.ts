import type { CompositionNoteKind } from '../../../domain/composition/compositionNote';

/** What of a composition is being noted, as the address has it. */
export const noteParts = { anchoring: 'forankring', patientAssociations: 'foreningar', genderBalance: 'fordelning' } as const;

export type NotePart = (typeof noteParts)[CompositionNoteKind];

/** The kind that an address opens a note of; undefined for another part. */
export const noteKindOf = (part: string): CompositionNoteKind | undefined =>
  (Object.keys(noteParts) as readonly CompositionNoteKind[]).find((kind) => noteParts[kind] === part);
