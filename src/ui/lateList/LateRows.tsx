import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { LateObligation } from '../../application/followup/lateOf';
import { lateStrings } from '../../loc/late/strings';
import { useStrings } from '../language/useStrings';
import { useLateStyles } from './Late.styles';
import { LateRow } from './LateRow';

export interface LateRowsProps {
  /** The longest overdue first. */
  readonly late: readonly LateObligation[];
  readonly onOpen: (groupKey: string, obligationKey: string) => void;
}

/** How many are shown before somebody asks for more: a country has thousands. */
const page = 50;

export function LateRows({ late, onOpen }: LateRowsProps): JSX.Element {
  const strings = useStrings(lateStrings);
  const styles = useLateStyles();
  const [shown, setShown] = React.useState(page);
  const groups = new Set(late.map(({ group }) => group.key)).size;
  return (
    <>
      <p role="status" className={styles.quiet}>
        {late.length === 0 ? strings.none : strings.count(late.length, groups)}
      </p>
      <ul className={styles.list}>
        {late.slice(0, shown).map((one) => (
          <LateRow key={`${one.group.key} ${one.obligation.key} ${one.standing.period?.key ?? ''}`} late={one} onOpen={onOpen} />
        ))}
      </ul>
      {late.length > shown && <DefaultButton text={strings.more(Math.min(page, late.length - shown))} onClick={() => setShown(shown + page)} />}
    </>
  );
}
