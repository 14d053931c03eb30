import * as React from 'react';
import type { IsoDate } from '../../../domain/mandate/answer';
import type { GroupProfile } from '../../../domain/roster/groupProfile';
import { pastEnd } from '../../../domain/roster/pastEnd';
import type { Group } from '../../../domain/roster/roster';
import { groupEndStrings } from '../../../loc/groupEnd/strings';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useRostersStyles } from '../Rosters.styles';

export interface GroupEndProps {
  readonly profile: GroupProfile;
  /** Among them the one it was merged into. */
  readonly bodies: readonly Group[];
  readonly today: IsoDate;
  /** What may be done with a group past its end; who may do it is told when absent. */
  readonly action?: JSX.Element | null;
}

/** That a group is closed or past its end; nothing of one that lives. */
export function GroupEnd({ profile, bodies, today, action }: GroupEndProps): JSX.Element | null {
  const strings = useStrings(groupEndStrings);
  const language = useLanguage();
  const styles = useRostersStyles();
  const { closing } = profile;
  const wasUntil = pastEnd(profile, today);
  if (closing !== null) {
    const into = bodies.find(({ key }) => key === closing.mergedInto)?.name ?? closing.mergedInto;
    return (
      <p className={styles.notice}>
        {strings.closed(formatDate(closing.date, language), closing.decidedBy, closing.paragraph)}{' '}
        {into !== '' && `${strings.mergedInto(into)} `}
        {strings.kept}
      </p>
    );
  }
  if (wasUntil === '') return null;
  return (
    <div className={styles.notice}>
      <p className={styles.text}>
        {strings.pastEnd(formatDate(wasUntil, language))} {action === undefined && strings.pastEndWho}
      </p>
      {action}
    </div>
  );
}
