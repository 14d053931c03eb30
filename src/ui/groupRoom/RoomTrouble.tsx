import * as React from 'react';
import { groupRoomStrings } from '../../loc/groupRoom/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { failureKind } from '../components/FailureMessage/failureKind';
import { useStrings } from '../language/useStrings';
import { useGroupRoomStyles } from './GroupRoom.styles';

export interface RoomTroubleProps {
  readonly failure: unknown;
  readonly onRetry: () => void;
  /** Leads to the groups of whoever looks; null where there is no such way. */
  readonly onGroups: (() => void) | null;
}

/** That a group cannot be shown: why, and the way out. */
export function RoomTrouble({ failure, onRetry, onGroups }: RoomTroubleProps): JSX.Element {
  const { trouble: strings } = useStrings(groupRoomStrings);
  const styles = useGroupRoomStyles();
  const kind = failureKind(failure);
  if (kind !== 'missing' && kind !== 'denied') return <FailureMessage failure={failure} onRetry={onRetry} />;
  return (
    <>
      <p role="alert" className={styles.text}>
        {kind === 'missing' && onGroups === null ? strings.missingHere : strings[kind]}
      </p>
      {onGroups !== null && (
        <button type="button" className={styles.link} onClick={onGroups}>
          {strings.toGroups}
        </button>
      )}
    </>
  );
}
