import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { RosterFrame } from '../../../application/rosters/readRosterFrame';
import type { GroupProfile } from '../../../domain/roster/groupProfile';
import type { Group } from '../../../domain/roster/roster';
import { rostersStrings } from '../../../loc/rosters/strings';
import { useLaterFocus } from '../../components/useLaterFocus';
import { useStrings } from '../../language/useStrings';
import { CloseGroup } from '../close/CloseGroup';
import { ExtendGroup } from '../extend/ExtendGroup';
import { MergeGroups } from '../merge/MergeGroups';
import { useRostersStyles } from '../Rosters.styles';
import { FactList } from './FactList';
import { FactsForm } from './FactsForm';
import type { FactsPart } from './FactsPart';

export interface GroupFactsProps {
  readonly group: Group;
  readonly profile: GroupProfile;
  readonly frame: RosterFrame;
  readonly onChanged: () => void;
}

export interface GroupFactsTabProps extends GroupFactsProps {
  /** What is open, as the address has it. */
  readonly part: string;
  readonly onPart: (part: FactsPart | '') => void;
  readonly onOpen: (groupKey: string, part?: FactsPart) => void;
}

/** What is kept about a group: everybody reads it, process support changes it, and extends, merges and closes the group. */
export function GroupFacts({ part, onPart, onOpen, ...props }: GroupFactsTabProps): JSX.Element {
  const { frame, profile, onChanged } = props;
  const { facts: strings, start, extend, merge } = useStrings(rostersStrings);
  const styles = useRostersStyles();
  const { place, focusLater } = useLaterFocus((found) => (part === '' ? null : found.querySelector<HTMLElement>('form input, form select')));
  const [said, say] = React.useState('');
  const isLiving = profile.closing === null;
  // What was being done when the group was closed stays, with what is left to do.
  const [wasLiving] = React.useState(isLiving);
  const begin = (next: FactsPart): void => {
    say('');
    onPart(next);
    focusLater((found) => found.querySelector<HTMLElement>('form input, form select'));
  };
  const close = (): void => {
    onPart('');
    focusLater((found) => found.querySelector('button'));
  };
  const saved = (sentence: string): void => {
    say(sentence);
    close();
    onChanged();
  };
  const isOpen = part === 'andra' || (isLiving && part === 'forlang') || (wasLiving && (part === 'slaihop' || part === 'avsluta'));
  return (
    <div ref={place}>
      <div role="status">{said !== '' && <p className={styles.notice}>{said}</p>}</div>
      {part === 'andra' && <FactsForm {...props} onClose={close} onSaved={() => saved(strings.saved)} />}
      {part === 'forlang' && isLiving && <ExtendGroup {...props} onClose={close} onSaved={() => saved(extend.saved)} />}
      {part === 'slaihop' && wasLiving && <MergeGroups {...props} onClose={close} onOpen={onOpen} />}
      {part === 'avsluta' && wasLiving && <CloseGroup {...props} onClose={close} />}
      {part !== 'andra' && <FactList {...props} />}
      {!frame.keepsAll && <p className={styles.quiet}>{strings.whoKeeps}</p>}
      {!isOpen && frame.keepsAll && (
        <div className={styles.actions}>
          <DefaultButton text={strings.edit} onClick={() => begin('andra')} />
          {isLiving && profile.lifetime.kind === 'timeLimited' && <DefaultButton text={extend.open} onClick={() => begin('forlang')} />}
          {isLiving && <DefaultButton text={merge.open} onClick={() => begin('slaihop')} />}
          {isLiving && <DefaultButton text={start.close.open} onClick={() => begin('avsluta')} />}
        </div>
      )}
    </div>
  );
}
