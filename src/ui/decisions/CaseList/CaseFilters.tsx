import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import { caseListStrings } from '../../../loc/caseList/strings';
import { useStrings } from '../../language/useStrings';
import type { CaseFilter } from './caseFilter';
import { useCaseListStyles } from './CaseList.styles';

export interface CaseFiltersProps {
  readonly counts: readonly (readonly [CaseFilter, number])[];
  readonly chosen: CaseFilter;
  readonly onChoose: (filter: CaseFilter) => void;
}

/** What to show, with how much there is of it. The chosen one is marked by more than its colour. */
export function CaseFilters({ counts, chosen, onChoose }: CaseFiltersProps): JSX.Element {
  const strings = useStrings(caseListStrings);
  const styles = useCaseListStyles();
  return (
    <div role="group" aria-label={strings.filter} className={styles.filters}>
      {counts.map(([filter, count]) => (
        <button
          key={filter}
          type="button"
          aria-pressed={filter === chosen}
          className={css(styles.filter, filter === chosen && styles.chosen)}
          onClick={() => onChoose(filter)}
        >
          {filter === chosen && <span aria-hidden="true">✓ </span>}
          {strings.filters[filter](count)}
        </button>
      ))}
    </div>
  );
}
