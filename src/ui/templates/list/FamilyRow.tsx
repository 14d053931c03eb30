import * as React from 'react';
import type { Family } from '../../../application/templates/libraryFamilies';
import { healthcareRegions } from '../../../domain/roster/healthcareRegions';
import { checkTemplate } from '../../../domain/template/checking/checkTemplate';
import { templatesStrings } from '../../../loc/templates/strings';
import { useStrings } from '../../language/useStrings';
import { useTemplatesStyles } from '../Templates.styles';
import type { Library } from '../useLibrary';

export interface FamilyRowProps {
  readonly family: Family;
  readonly library: Library;
  readonly onOpen: () => void;
}

/** A family's name, and in a line which version is used, by how many, and what waits. */
export function FamilyRow({ family, library, onOpen }: FamilyRowProps): JSX.Element {
  const strings = useStrings(templatesStrings);
  const styles = useTemplatesStyles();
  const { current, draft, numbers } = family;
  const shown = (current ?? draft)?.content.source;
  const others = numbers.filter((number) => number !== shown?.version);
  const problems = shown ? checkTemplate(shown, library.clauses, others).length : 0;
  const facts = [
    healthcareRegions.find(({ key }) => key === shown?.healthcareRegion)?.name ?? '',
    current ? strings.versionInUse(current.content.source.version) : strings.notInUse,
    strings.groups(library.groups.get(family.key) ?? 0),
    draft ? strings.draftOf(draft.content.source.version) : '',
    problems > 0 ? strings.problemCount(problems) : ''
  ];
  return (
    <li className={styles.row}>
      <button type="button" className={styles.link} lang="sv" onClick={onOpen}>
        {family.name}
      </button>
      <p className={styles.quiet}>{facts.filter((fact) => fact !== '').join(' · ')}</p>
    </li>
  );
}
