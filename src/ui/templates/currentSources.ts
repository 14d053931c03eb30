import type { Family } from '../../application/templates/libraryFamilies';
import type { TemplateSource } from '../../domain/template/templateSource';

/** The version in use of each family that has one. */
export const currentSources = (families: readonly Family[]): readonly TemplateSource[] =>
  families.flatMap(({ current }) => (current ? [current.content.source] : []));
