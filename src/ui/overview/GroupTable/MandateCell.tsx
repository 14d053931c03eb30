import * as React from 'react';
import type { GroupOverview } from '../../../application/overview/regionOverview';
import { overviewStrings } from '../../../loc/overview/strings';
import { mandateStateStrings } from '../../../loc/mandateStates/strings';
import { useStrings } from '../../language/useStrings';
import { useMandateLink } from '../useMandateLink';
import type { Pages } from '../useMandateLink';
import { useGroupTableStyles } from './GroupTable.styles';

/** Working states that say nothing more than the public state does. */
const saidAlready = ['none', 'published', 'superseded', 'withdrawn'];

/** The mandate's state in words, a way to the text in force and, for participants, to the ongoing one. */
export function MandateCell({ row, pages }: { readonly row: GroupOverview; readonly pages: Pages }): JSX.Element {
  const strings = useStrings(overviewStrings).groups;
  const { publicStates, workingStates } = useStrings(mandateStateStrings);
  const styles = useGroupTableStyles();
  const link = useMandateLink(pages)(row);
  const { group, mandate, places } = row;
  const ongoing = saidAlready.includes(mandate.workingState) ? '' : workingStates[mandate.workingState];
  return (
    <td role="cell" className={styles.mandate} rowSpan={places.length}>
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
          <a className={styles.link} href={link.href} aria-label={link.name}>
            {link.text}
          </a>
        </span>
      )}
    </td>
  );
}
