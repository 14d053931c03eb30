import * as React from 'react';
import { mandatesLeft } from '../../../application/rosters/mandatesLeft';
import type { RosterFrame } from '../../../application/rosters/readRosterFrame';
import { rostersStrings } from '../../../loc/rosters/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStrings } from '../../language/useStrings';
import { useLoaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';
import { useRostersStyles } from '../Rosters.styles';
import { WithdrawLink } from './WithdrawLink';

export interface MandatesLeftProps {
  readonly frame: RosterFrame;
  /** Of which groups, closed or not; those that are not have nothing to tell. */
  readonly groupKeys: readonly string[];
}

/** That a group is closed although readers still see its mandate as in force, and where it is withdrawn; nothing where none is. */
export function MandatesLeft({ frame, groupKeys }: MandatesLeftProps): JSX.Element | null {
  const { mandateLeft: strings } = useStrings(rostersStrings);
  const styles = useRostersStyles();
  const ports = usePorts();
  const closed = groupKeys.filter((key) => (frame.profiles.get(key)?.closing ?? null) !== null).join(' ');
  const loaded = useLoaded(React.useCallback(() => mandatesLeft(ports, closed === '' ? [] : closed.split(' ')), [ports, closed]));
  if (loaded.kind === 'failed') return <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />;
  if (loaded.kind === 'loading' || loaded.value.length === 0) return null;
  return (
    <ul className={styles.plainList}>
      {loaded.value.map(({ mandateKey, groupKey }) => {
        const groupName = frame.names.get(groupKey) ?? groupKey;
        return (
          <li key={mandateKey} className={styles.row}>
            {strings.stillInForce(groupName)} <WithdrawLink mandateKey={mandateKey} groupName={groupName} />
          </li>
        );
      })}
    </ul>
  );
}
