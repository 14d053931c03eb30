import * as React from 'react';
import type { ClauseSeries } from '../../../application/templates/libraryFamilies';
import { usesOfClause } from '../../../domain/template/editing/usesOfClause';
import { templatesStrings } from '../../../loc/templates/strings';
import { useStrings } from '../../language/useStrings';
import { currentSources } from '../currentSources';
import { useTemplatesStyles } from '../Templates.styles';
import type { Library } from '../useLibrary';

export interface ClauseRowProps {
  readonly series: ClauseSeries;
  readonly library: Library;
  readonly onOpen: () => void;
}

/** A shared text's name, the templates that use it, and whether they use different versions. */
export function ClauseRow({ series, library, onOpen }: ClauseRowProps): JSX.Element {
  const strings = useStrings(templatesStrings);
  const styles = useTemplatesStyles();
  const users = usesOfClause(series.key, currentSources(library.families));
  const versions = new Set(users.map(({ version }) => version));
  const facts = [
    users.length === 0 ? strings.unused : users.map(({ source, version }) => strings.userVersion(source.name, version)).join('; '),
    versions.size > 1 ? strings.drift : '',
    series.draft ? strings.draftOf(series.draft.content.version) : ''
  ];
  return (
    <li className={styles.row}>
      <button type="button" className={styles.link} lang="sv" onClick={onOpen}>
        {series.name}
      </button>
      <p className={styles.quiet}>{facts.filter((fact) => fact !== '').join(' · ')}</p>
    </li>
  );
}
