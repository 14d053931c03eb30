import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { GroupRoster } from '../../../application/rosters/readGroupRoster';
import type { RosterFrame } from '../../../application/rosters/readRosterFrame';
import type { GroupProfile } from '../../../domain/roster/groupProfile';
import type { Group } from '../../../domain/roster/roster';
import { groupFactStrings } from '../../../loc/groupFacts/strings';
import { groupLifeStrings } from '../../../loc/groupLife/strings';
import { useLaterFocus } from '../../components/useLaterFocus';
import { useStrings } from '../../language/useStrings';
import { CloseGroup } from '../close/CloseGroup';
import { ExtendGroup } from '../extend/ExtendGroup';
import { MergeGroups } from '../merge/MergeGroups';
import { useRostersStyles } from '../Rosters.styles';
import { FactList } from './FactList';
import { FactsForm } from './FactsForm';
import type { FactsPart } from './FactsPart';
import { NoteForm } from './NoteForm';
import { noteKindOf, noteParts } from './noteParts';

export interface GroupFactsProps {
  readonly group: Group;
  readonly profile: GroupProfile;
  readonly frame: RosterFrame;
  readonly onChanged: () => void;
}

export interface GroupFactsTabProps extends GroupFactsProps {
  /** Null until it has come. */
  readonly roster: GroupRoster | null;
  /** True for one who may note something of the composition. */
  readonly mayNote: boolean;
  /** What is open, as the address has it. */
  readonly part: string;
  readonly onPart: (part: FactsPart | '') => void;
  readonly onOpen: (groupKey: string, part?: FactsPart) => void;
}

/** What is kept about a group: everybody reads it, the group's writers note what no seat shows of its composition, process support changes the rest, and extends, merges and closes the group. */
export function GroupFacts({ part: asked, onPart, onOpen, roster, mayNote, ...props }: GroupFactsTabProps): JSX.Element {
  const { frame, group, profile, onChanged } = props;
  const noting = mayNote ? noteKindOf(asked) : undefined;
  const part = frame.keepsAll ? asked : '';
  const { facts: strings, composition } = useStrings(groupFactStrings);
  const { start, extend, merge } = useStrings(groupLifeStrings);
  const styles = useRostersStyles();
  const { place, focusLater } = useLaterFocus((found) => (part === '' && noting === undefined ? null : found.querySelector<HTMLElement>('form input, form select')));
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
  const isOpen = noting !== undefined || part === 'andra' || (isLiving && part === 'forlang') || (wasLiving && (part === 'slaihop' || part === 'avsluta'));
  return (
    <div ref={place}>
      <div role="status">{said !== '' && <p className={styles.notice}>{said}</p>}</div>
      {part === 'andra' && <FactsForm {...props} onClose={close} onSaved={() => saved(strings.saved)} />}
      {part === 'forlang' && isLiving && <ExtendGroup {...props} onClose={close} onSaved={() => saved(extend.saved)} />}
      {part === 'slaihop' && wasLiving && <MergeGroups {...props} onClose={close} onOpen={onOpen} />}
      {part === 'avsluta' && wasLiving && <CloseGroup {...props} onClose={close} />}
      {noting !== undefined && roster !== null && (
        <NoteForm kind={noting} group={group} roster={roster} onKind={(kind) => onPart(noteParts[kind])} onSaved={() => saved(composition.saved)} onClose={close} />
      )}
      {part !== 'andra' && <FactList {...props} roster={roster} />}
      {!frame.keepsAll && <p className={styles.quiet}>{strings.whoKeeps}</p>}
      {!isOpen && (frame.keepsAll || mayNote) && (
        <div className={styles.actions}>
          {frame.keepsAll && <DefaultButton text={strings.edit} onClick={() => begin('andra')} />}
          {mayNote && <DefaultButton text={composition.open} onClick={() => begin(noteParts.anchoring)} />}
          {frame.keepsAll && isLiving && profile.lifetime.kind === 'timeLimited' && <DefaultButton text={extend.open} onClick={() => begin('forlang')} />}
          {frame.keepsAll && isLiving && <DefaultButton text={merge.open} onClick={() => begin('slaihop')} />}
          {frame.keepsAll && isLiving && <DefaultButton text={start.close.open} onClick={() => begin('avsluta')} />}
        </div>
      )}
    </div>
  );
}
