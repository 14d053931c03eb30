import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { RosterFrame } from '../../../application/rosters/readRosterFrame';
import { swedishDay } from '../../../domain/calendar/swedishDay';
import type { GroupProfile } from '../../../domain/roster/groupProfile';
import type { Group } from '../../../domain/roster/roster';
import { rostersStrings } from '../../../loc/rosters/strings';
import { inSentence } from '../../language/inSentence';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import { MandatesLeft } from '../close/MandatesLeft';
import type { FactsPart } from '../facts/FactsPart';
import { useRostersStyles } from '../Rosters.styles';
import { GroupEnd } from './GroupEnd';

export interface GroupHeadProps {
  readonly group: Group;
  readonly profile: GroupProfile;
  readonly frame: RosterFrame;
  readonly mayKeep: boolean;
  /** True while the group is being closed, or what became of that is told. */
  readonly isClosing: boolean;
  /** Opens something among the group's facts; null for one who may not, and while something is open. */
  readonly onPart: ((part: FactsPart) => void) | null;
}

/** The group's name, who mandates it, and what one should know before reading on. */
export function GroupHead({ group, profile, frame, mayKeep, isClosing, onPart }: GroupHeadProps): JSX.Element {
  const { group: strings, and } = useStrings(rostersStrings);
  const styles = useRostersStyles();
  const { clock } = usePorts();
  const nameOf = (key: string): string => frame.names.get(key) ?? key;
  const { closing } = profile;
  const absorbed = frame.groups.filter(({ key }) => frame.profiles.get(key)?.closing?.mergedInto === group.key);
  return (
    <>
      <h2 className={styles.title}>{nameOf(group.key)}</h2>
      <p className={styles.text}>
        {group.mandators.length === 0 ? strings.noMandator : strings.mandatedBy(inSentence(group.mandators.map(nameOf), and))}
      </p>
      {absorbed.length > 0 && <p className={styles.text}>{strings.absorbed(inSentence(absorbed.map(({ key }) => nameOf(key)), and))}</p>}
      <GroupEnd
        profile={profile}
        bodies={frame.groups}
        today={swedishDay(clock.now())}
        action={
          frame.keepsAll
            ? onPart && (
                <div className={styles.actions}>
                  <DefaultButton text={strings.extend} onClick={() => onPart('forlang')} />
                  <DefaultButton text={strings.close} onClick={() => onPart('avsluta')} />
                </div>
              )
            : undefined
        }
      />
      {closing !== null && !isClosing && <MandatesLeft frame={frame} groupKeys={[group.key]} />}
      {closing === null && !mayKeep && <p className={styles.quiet}>{strings.readOnly}</p>}
    </>
  );
}
