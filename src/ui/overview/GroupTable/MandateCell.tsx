import * as React from 'react';
import type { OverviewGroup } from '../../../domain/overview/overview';
import { overviewStrings } from '../../../loc/overview/strings';
import { mandateStateStrings } from '../../../loc/mandateStates/strings';
import { useStrings } from '../../language/useStrings';
import { useOverviewLinks } from '../useOverviewLinks';
import { useGroupTableStyles } from './GroupTable.styles';

/** Working states that say nothing more than the public state does. */
const saidAlready = ['none', 'published', 'superseded', 'withdrawn'];

export interface MandateCellProps {
  readonly row: OverviewGroup;
  /** Rows that it stands beside. */
  readonly span: number;
}

/** The mandate's state in words, a way to the text in force and, for participants, to the ongoing one. */
export function MandateCell({ row, span }: MandateCellProps): JSX.Element {
  const { groups: strings, todo } = useStrings(overviewStrings);
  const { publicStates, workingStates } = useStrings(mandateStateStrings);
  const styles = useGroupTableStyles();
  const { group, mandate } = row;
  const link = useOverviewLinks().mandate(group.key, mandate.mandateKey, mandate.workingState);
  const ongoing = saidAlready.includes(mandate.workingState) ? '' : workingStates[mandate.workingState];
  return (
    <td role="cell" className={styles.mandate} rowSpan={span}>
      <span className={styles.person}>
        <span className={styles.onlyInList}>{strings.mandate}: </span>
        {publicStates[mandate.publicState]}
      </span>
      {mandate.documentUrl && (
        <span className={styles.small}>
          <a className={styles.link} href={mandate.documentUrl} aria-label={strings.readMandate(group.name)}>
            {strings.read}
          </a>
        </span>
      )}
      {ongoing && <span className={styles.small}>{strings.ongoing(ongoing)}</span>}
      {ongoing && link && (
        <span className={styles.small}>
          <a className={styles.link} href={link.href} aria-label={todo.named(link.text, group.name)}>
            {link.text}
          </a>
        </span>
      )}
    </td>
  );
}
