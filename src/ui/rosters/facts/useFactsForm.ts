import * as React from 'react';
import { saveGroupFacts } from '../../../application/rosters/saveGroupFacts';
import { swedishDay } from '../../../domain/calendar/swedishDay';
import type { GroupProfile } from '../../../domain/roster/groupProfile';
import type { Group } from '../../../domain/roster/roster';
import { rostersStrings } from '../../../loc/rosters/strings';
import type { Attempt } from '../../chains/useAttempt';
import { useAttempt } from '../../chains/useAttempt';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import type { FactsFormProps } from './FactsForm';

export interface FactsFormState {
  readonly group: Group;
  readonly profile: GroupProfile;
  readonly attempt: Attempt;
  /** What is wrong with what is written, as a sentence; empty when nothing is, or nobody has tried yet. */
  readonly problem: string;
  editGroup(change: Partial<Group>): void;
  editProfile(change: Partial<GroupProfile>): void;
  editRelations(change: Partial<GroupProfile['relations']>): void;
  save(): void;
}

const isAddress = (text: string): boolean => text === '' || /^(https:\/\/|\/)/i.test(text);

/** Edits what is kept about a group; saved as a whole against what was read. */
export function useFactsForm({ group: readGroup, profile: readProfile, onSaved }: FactsFormProps): FactsFormState {
  const ports = usePorts();
  const { facts: strings } = useStrings(rostersStrings);
  const attempt = useAttempt();
  const [group, setGroup] = React.useState(readGroup);
  const [profile, setProfile] = React.useState(readProfile);
  const [isTried, setTried] = React.useState(false);
  const problemNow = (): string => {
    if (group.name.trim() === '') return strings.needsName;
    if (profile.lifetime.kind === 'timeLimited' && profile.lifetime.until === '') return strings.needsUntil;
    return [profile.siteUrl, profile.teamsUrl].every(isAddress) ? '' : strings.badAddress;
  };
  return {
    group,
    profile,
    attempt,
    problem: isTried ? problemNow() : '',
    editGroup: (change) => setGroup({ ...group, ...change }),
    editProfile: (change) => setProfile({ ...profile, ...change }),
    editRelations: (change) => setProfile({ ...profile, relations: { ...profile.relations, ...change } }),
    save: () => {
      setTried(true);
      if (problemNow() !== '') return;
      attempt.attempt(async () => {
        const read = { group: readGroup, profile: readProfile };
        await saveGroupFacts(ports, read, { group: { ...group, name: group.name.trim() }, profile }, swedishDay(ports.clock.now()));
        onSaved();
      });
    }
  };
}
