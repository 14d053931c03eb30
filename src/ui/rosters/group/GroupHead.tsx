import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { RosterFrame } from '../../../application/rosters/readRosterFrame';
import { swedishDay } from '../../../domain/calendar/swedishDay';
import type { GroupProfile } from '../../../domain/roster/groupProfile';
import { pastEnd } from '../../../domain/roster/pastEnd';
import type { Group } from '../../../domain/roster/roster';
import { rostersStrings } from '../../../loc/rosters/strings';
import { formatDate } from '../../language/formatDate';
import { inSentence } from '../../language/inSentence';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import type { FactsPart } from '../facts/FactsPart';
import { useRostersStyles } from '../Rosters.styles';

export interface GroupHeadProps {
  readonly group: Group;
  readonly profile: GroupProfile;
  readonly frame: RosterFrame;
  readonly mayKeep: boolean;
  /** Opens something among the group's facts; null for one who may not, and while something is open. */
  readonly onPart: ((part: FactsPart) => void) | null;
}

/** The group's name, who mandates it, and what one should know before reading on. */
export function GroupHead({ group, profile, frame, mayKeep, onPart }: GroupHeadProps): JSX.Element {
  const { group: strings, and } = useStrings(rostersStrings);
  const language = useLanguage();
  const styles = useRostersStyles();
  const { clock } = usePorts();
  const nameOf = (key: string): string => frame.groups.find((candidate) => candidate.key === key)?.name ?? key;
  const { closing } = profile;
  const wasUntil = pastEnd(profile, swedishDay(clock.now()));
  const absorbed = frame.groups.filter(({ key }) => frame.profiles.get(key)?.closing?.mergedInto === group.key);
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
      {absorbed.length > 0 && <p className={styles.text}>{strings.absorbed(inSentence(absorbed.map(({ name }) => name), and))}</p>}
      {wasUntil !== '' && (
        <div className={styles.notice}>
          <p className={styles.text}>
            {strings.pastEnd(formatDate(wasUntil, language))} {!frame.keepsAll && strings.pastEndWho}
          </p>
          {onPart !== null && (
            <div className={styles.actions}>
              <DefaultButton text={strings.extend} onClick={() => onPart('forlang')} />
              <DefaultButton text={strings.close} onClick={() => onPart('avsluta')} />
            </div>
          )}
        </div>
      )}
      {closing === null && !mayKeep && <p className={styles.quiet}>{strings.readOnly}</p>}
    </>
  );
}
