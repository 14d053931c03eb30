import type { GroupKind } from '../../roster/roster';
import { noRules } from '../noRules';
import type { TemplateSource } from '../templateSource';
import { keyFrom } from './keyFrom';

/** What must be said of a family before it can be written. */
export interface NewFamily {
  readonly name: string;
  readonly healthcareRegion: string;
  readonly groupKind: GroupKind;
}

const empty = {
  title: 'Uppdragsbeskrivning för {group}',
  bodies: [],
  rules: noRules,
  numberedHeadings: false,
  sections: []
} as const;

/**
 * The first version of a new family, to go on writing in: empty, or with the text and rules of another.
 * @param taken keys of the families there are
 */
export function newFamily(
  { name, healthcareRegion, groupKind }: NewFamily,
  copied: TemplateSource | null,
  taken: readonly string[]
): TemplateSource {
  return {
    ...(copied ?? empty),
    family: keyFrom(name, taken),
    version: 1,
    name,
    healthcareRegion,
    groupKinds: [groupKind],
    changes: ''
  };
}
