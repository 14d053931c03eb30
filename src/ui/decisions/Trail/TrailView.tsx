import * as React from 'react';
import type { Trail } from '../../../domain/approval/trail';
import { trailRounds } from '../../../domain/approval/trailRounds';
import type { Round } from '../../../domain/approval/caseState';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { useStrings } from '../../language/useStrings';
import { ComingSteps } from './ComingSteps';
import type { ComingStepsProps } from './ComingSteps';
import { TrailEvents } from './TrailEvents';
import { useTrailStyles } from './TrailView.styles';

export interface TrailViewProps extends Omit<ComingStepsProps, 'round'> {
  readonly trail: Trail;
  /** The round that is not finished; null when none is. */
  readonly ongoing: Round | null;
  readonly groupName: string;
}

/** A case as a line of events in plain words, round by round, ending with whom it waits for and what comes after. */
export function TrailView({ trail, ongoing, groupName, ...coming }: TrailViewProps): JSX.Element {
  const strings = useStrings(decisionsStrings).trail;
  const styles = useTrailStyles();
  const rounds = trailRounds(trail.events);
  return (
    <>
      {rounds.map(({ number, events }, index) => (
        <React.Fragment key={number}>
          {rounds.length > 1 && <h4 className={styles.round}>{strings.round(number)}</h4>}
          <ol className={styles.line}>
            <TrailEvents events={events} groupName={groupName} nameOf={coming.nameOf} />
            {ongoing && index === rounds.length - 1 && <ComingSteps round={ongoing} {...coming} />}
          </ol>
        </React.Fragment>
      ))}
    </>
  );
}
