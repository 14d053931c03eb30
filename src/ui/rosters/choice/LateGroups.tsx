import * as React from 'react';
import { swedishDay } from '../../../domain/calendar/swedishDay';
import { groupsPastEnd } from '../../../domain/roster/groupsPastEnd';
import { rostersStrings } from '../../../loc/rosters/strings';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import { useRostersStyles } from '../Rosters.styles';
import type { GroupChoiceProps } from './GroupChoice';

/** Groups past their end, for process support and for those who write for a mandator. */
export function LateGroups({ frame, onOpen }: Pick<GroupChoiceProps, 'frame' | 'onOpen'>): JSX.Element | null {
  const { todo: strings } = useStrings(rostersStrings);
  const language = useLanguage();
  const styles = useRostersStyles();
  const { clock } = usePorts();
  const concerned = frame.groups.filter(({ mandators }) => frame.keepsAll || mandators.some((key) => frame.writesFor.includes(key)));
  const late = groupsPastEnd(concerned, frame.profiles, swedishDay(clock.now()));
  if (late.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{strings.heading}</h3>
      <ul className={styles.plainList}>
        {late.map(({ group, until }) => {
          const sentence = strings.pastEnd(frame.names.get(group.key) ?? group.name, formatDate(until, language));
          const action = frame.keepsAll ? strings.decide : strings.toGroup;
          return (
            <li key={group.key} className={styles.row}>
              {sentence}{' '}
              <button type="button" className={styles.link} aria-label={`${action}: ${sentence}`} onClick={() => onOpen(group.key, frame.keepsAll ? 'forlang' : undefined)}>
                {action}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
