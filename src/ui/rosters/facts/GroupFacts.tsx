import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { RosterFrame } from '../../../application/rosters/readRosterFrame';
import type { GroupProfile } from '../../../domain/roster/groupProfile';
import type { Group } from '../../../domain/roster/roster';
import { rostersStrings } from '../../../loc/rosters/strings';
import { useLaterFocus } from '../../components/useLaterFocus';
import { useStrings } from '../../language/useStrings';
import { useRostersStyles } from '../Rosters.styles';
import { FactList } from './FactList';
import { FactsForm } from './FactsForm';

export interface GroupFactsProps {
  readonly group: Group;
  readonly profile: GroupProfile;
  readonly frame: RosterFrame;
  readonly onChanged: () => void;
}

/** What is kept about a group: everybody reads it, process support changes it. */
export function GroupFacts({ group, profile, frame, onChanged }: GroupFactsProps): JSX.Element {
  const { facts: strings } = useStrings(rostersStrings);
  const styles = useRostersStyles();
  const { place, focusLater } = useLaterFocus();
  const [isEditing, setEditing] = React.useState(false);
  const [said, say] = React.useState('');
  const close = (): void => {
    setEditing(false);
    focusLater((found) => found.querySelector('button'));
  };
  return (
    <div ref={place}>
      <div role="status">{said !== '' && <p className={styles.notice}>{said}</p>}</div>
      {isEditing ? (
        <FactsForm
          group={group}
          profile={profile}
          frame={frame}
          onClose={close}
          onSaved={() => {
            say(strings.saved);
            close();
            onChanged();
          }}
        />
      ) : (
        <>
          <FactList group={group} profile={profile} frame={frame} />
          {frame.keepsAll ? (
            <div className={styles.actions}>
              <DefaultButton
                text={strings.edit}
                onClick={() => {
                  say('');
                  setEditing(true);
                  focusLater((found) => found.querySelector('input'));
                }}
              />
            </div>
          ) : (
            <p className={styles.quiet}>{strings.whoKeeps}</p>
          )}
        </>
      )}
    </div>
  );
}
