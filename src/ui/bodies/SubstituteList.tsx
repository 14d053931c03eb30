import { ActionButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { RecordingGroup } from '../../application/delegation/recordingGroups';
import { bodiesStrings } from '../../loc/bodies/strings';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { useBodiesStyles } from './Bodies.styles';
import type { Substitutes } from './useSubstitutes';

export interface SubstituteListProps {
  readonly group: RecordingGroup;
  readonly mayEnd: boolean;
  readonly substitutes: Substitutes;
}

/** Who stands in now, and who will. */
export function SubstituteList({ group, mayEnd, substitutes }: SubstituteListProps): JSX.Element | null {
  const strings = useStrings(bodiesStrings).substitutes;
  const language = useLanguage();
  const styles = useBodiesStyles();
  const alive = group.substitutes.filter(({ standing }) => standing !== 'lapsed');
  if (alive.length === 0) return null;
  return (
    <>
      <h5 className={styles.groupName}>{strings.heading}</h5>
      <ul className={styles.list}>
        {alive.map((substitute) => {
          const { name, from, until, comment } = substitute.record;
          const say = substitute.standing === 'current' ? strings.current : strings.upcoming;
          const sentence = say(name, formatDate(from, language), formatDate(until, language));
          return (
            <li key={substitute.record.substitute}>
              <div className={styles.row}>
                <span>{comment === '' ? sentence : `${sentence} (${comment})`}</span>
                {mayEnd && <ActionButton text={strings.end} ariaLabel={strings.endNamed(name)} disabled={substitutes.isWorking} onClick={() => substitutes.end(substitute)} />}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
