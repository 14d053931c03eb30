import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { ClosedGroup } from '../../../application/rosters/closeGroup';
import { groupLifeStrings } from '../../../loc/groupLife/strings';
import { sharedStrings } from '../../../loc/shared/strings';
import { useStrings } from '../../language/useStrings';
import { useRostersStyles } from '../Rosters.styles';
import { ClosingMessages } from './ClosingMessages';
import { WithdrawLink } from './WithdrawLink';

export interface ClosedGroupViewProps {
  readonly closed: ClosedGroup;
  readonly isWorking: boolean;
  readonly onRetry: () => void;
}

/** What became of closing a group, and what is left to do. */
export function ClosedGroupView({ closed, isWorking, onRetry }: ClosedGroupViewProps): JSX.Element {
  const { start } = useStrings(groupLifeStrings);
  const strings = start.close;
  const shared = useStrings(sharedStrings);
  const styles = useRostersStyles();
  return (
    <div role="status" className={styles.notice}>
      <p className={styles.text}>{strings.done(closed.group.group.name)}</p>
      {closed.seatsLeft.length > 0 && (
        <>
          <p className={styles.text}>{strings.seatsLeft(closed.seatsLeft.length)}</p>
          <DefaultButton text={shared.retry} disabled={isWorking} onClick={onRetry} />
        </>
      )}
      {closed.deliveries.length > 0 && (
        <>
          <p className={styles.text}>{strings.deliveries}</p>
          <ul className={styles.text}>
            {closed.deliveries.map(({ key, sentence }) => (
              <li key={key}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {closed.mandates.map(({ mandateKey }) => (
        <p key={mandateKey} className={styles.text}>
          {strings.mandates} <WithdrawLink mandateKey={mandateKey} groupName={closed.group.group.name} />
        </p>
      ))}
      <ClosingMessages closed={closed} />
    </div>
  );
}
