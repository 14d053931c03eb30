import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import { caseListStrings } from '../../../loc/caseList/strings';
import { useStableId } from '../../components/useStableId';
import { useStrings } from '../../language/useStrings';
import { useDecisionsStyles } from '../Decisions.styles';
import { useCaseListStyles } from './CaseList.styles';

export interface CaseSectionProps {
  readonly heading: string;
  readonly count: number;
  /** What there is to know of all of them; may be empty. */
  readonly line?: string;
  /** True when the line says that something is late. */
  readonly isLate?: boolean;
  /** What can be done with all of them. */
  readonly action?: JSX.Element;
  readonly children: React.ReactNode;
}

export function CaseSection({ heading, count, line = '', isLate = false, action, children }: CaseSectionProps): JSX.Element {
  const strings = useStrings(caseListStrings);
  const shared = useDecisionsStyles();
  const styles = useCaseListStyles();
  const id = useStableId('arenden');
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.sectionHead}>
        <h3 id={id} className={styles.heading}>
          {heading}
          {' '}
          <span className={styles.count}>· {strings.cases(count)}</span>
        </h3>
        {action}
      </div>
      {line !== '' && <p className={css(shared.quiet, styles.line, isLate && styles.late)}>{line}</p>}
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}
