import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { RecordingGroup } from '../../application/delegation/recordingGroups';
import { bodiesStrings } from '../../loc/bodies/strings';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { useBodiesStyles } from './Bodies.styles';
import type { Substitutes } from './useSubstitutes';

export interface LapsedListProps {
  readonly group: RecordingGroup;
  readonly substitutes: Substitutes;
}

/** Those whose time as a substitute is over and who are left in the SharePoint group. */
export function LapsedList({ group, substitutes }: LapsedListProps): JSX.Element | null {
  const strings = useStrings(bodiesStrings).recorders;
  const language = useLanguage();
  const styles = useBodiesStyles();
  // Whether somebody is left is known only where the members are seen.
  if (group.lapsed.length === 0 || group.recorders === null) return null;
  return (
    <div className={styles.notice}>
      {group.lapsed.map((substitute) => (
        <div key={substitute.record.substitute} className={styles.row}>
          <span>{strings.lapsed(substitute.record.name, formatDate(substitute.record.until, language))}</span>
          {group.mayChange && (
            <DefaultButton
              text={strings.removeNamed(substitute.record.name)}
              disabled={substitutes.isWorking}
              onClick={() => substitutes.remove(substitute)}
            />
          )}
        </div>
      ))}
      {!group.mayChange && strings.removeWho}
    </div>
  );
}
