import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { RosterFrame } from '../../../application/rosters/readRosterFrame';
import type { GroupProfile } from '../../../domain/roster/groupProfile';
import type { Group } from '../../../domain/roster/roster';
import { rostersStrings } from '../../../loc/rosters/strings';
import { useLaterFocus } from '../../components/useLaterFocus';
import { useStrings } from '../../language/useStrings';
import { CloseGroup } from '../close/CloseGroup';
import { useRostersStyles } from '../Rosters.styles';
import { FactList } from './FactList';
import { FactsForm } from './FactsForm';

export interface GroupFactsProps {
  readonly group: Group;
  readonly profile: GroupProfile;
  readonly frame: RosterFrame;
  readonly onChanged: () => void;
}

/** What is kept about a group: everybody reads it, process support changes it and closes the group. */
export function GroupFacts(props: GroupFactsProps): JSX.Element {
  const { frame, profile, onChanged } = props;
  const { facts: strings, start } = useStrings(rostersStrings);
  const styles = useRostersStyles();
  const { place, focusLater } = useLaterFocus();
  const [open, setOpen] = React.useState<'facts' | 'closing' | null>(null);
  const [said, say] = React.useState('');
  const begin = (part: 'facts' | 'closing'): void => {
    say('');
    setOpen(part);
    focusLater((found) => found.querySelector('input'));
  };
  const close = (): void => {
    setOpen(null);
    focusLater((found) => found.querySelector('button'));
  };
  const saved = (): void => {
    say(strings.saved);
    close();
    onChanged();
  };
  return (
    <div ref={place}>
      <div role="status">{said !== '' && <p className={styles.notice}>{said}</p>}</div>
      {open === 'facts' && <FactsForm {...props} onClose={close} onSaved={saved} />}
      {open === 'closing' && <CloseGroup {...props} onClose={close} />}
      {open !== 'facts' && <FactList {...props} />}
      {!frame.keepsAll && <p className={styles.quiet}>{strings.whoKeeps}</p>}
      {open === null && frame.keepsAll && (
        <div className={styles.actions}>
          <DefaultButton text={strings.edit} onClick={() => begin('facts')} />
          {profile.closing === null && <DefaultButton text={start.close.open} onClick={() => begin('closing')} />}
        </div>
      )}
    </div>
  );
}
