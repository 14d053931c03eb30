import * as React from 'react';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { useStrings } from '../../language/useStrings';
import { useStableId } from '../../components/useStableId';
import { useCaseListStyles } from './CaseList.styles';

export interface CaseSectionProps {
  readonly heading: string;
  readonly count: number;
  readonly children: React.ReactNode;
}

export function CaseSection({ heading, count, children }: CaseSectionProps): JSX.Element {
  const strings = useStrings(decisionsStrings).list;
  const styles = useCaseListStyles();
  const id = useStableId('arenden');
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {heading}
        <span className={styles.count}> · {strings.cases(count)}</span>
      </h3>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}
