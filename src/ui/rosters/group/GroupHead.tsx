import * as React from 'react';
import type { RosterFrame } from '../../../application/rosters/readRosterFrame';
import { swedishDay } from '../../../domain/calendar/swedishDay';
import type { GroupProfile } from '../../../domain/roster/groupProfile';
import type { Group } from '../../../domain/roster/roster';
import { rostersStrings } from '../../../loc/rosters/strings';
import { formatDate } from '../../language/formatDate';
import { inSentence } from '../../language/inSentence';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import { useRostersStyles } from '../Rosters.styles';

export interface GroupHeadProps {
  readonly group: Group;
  readonly profile: GroupProfile;
  readonly frame: RosterFrame;
  readonly mayKeep: boolean;
}

/** The group's name, who mandates it, and what one should know before reading on. */
export function GroupHead({ group, profile, frame, mayKeep }: GroupHeadProps): JSX.Element {
  const { group: strings, and } = useStrings(rostersStrings);
  const language = useLanguage();
  const styles = useRostersStyles();
  const { clock } = usePorts();
  const nameOf = (key: string): string => frame.groups.find((candidate) => candidate.key === key)?.name ?? key;
  const { closing, lifetime } = profile;
  const isPastEnd = closing === null && lifetime.kind === 'timeLimited' && lifetime.until < swedishDay(clock.now());
  return (
    <>
      <h2 className={styles.title}>{group.name}</h2>
      <p className={styles.text}>
        {group.mandators.length === 0 ? strings.noMandator : strings.mandatedBy(inSentence(group.mandators.map(nameOf), and))}
      </p>
      {closing !== null && (
        <p className={styles.notice}>
          {strings.closed(formatDate(closing.date, language), closing.decidedBy, closing.paragraph)}{' '}
          {closing.mergedInto !== '' && `${strings.mergedInto(nameOf(closing.mergedInto))} `}
          {strings.kept}
        </p>
      )}
      {isPastEnd && lifetime.kind === 'timeLimited' && <p className={styles.notice}>{strings.pastEnd(formatDate(lifetime.until, language))}</p>}
      {closing === null && !mayKeep && <p className={styles.quiet}>{strings.readOnly}</p>}
    </>
  );
}
