import * as React from 'react';
import { saveGroupFacts } from '../../../application/rosters/saveGroupFacts';
import { swedishDay } from '../../../domain/calendar/swedishDay';
import type { GroupProfile } from '../../../domain/roster/groupProfile';
import type { Group } from '../../../domain/roster/roster';
import { subjectOf } from '../../../domain/roster/subjectOf';
import { groupFactStrings } from '../../../loc/groupFacts/strings';
import type { Attempt } from '../../loading/useAttempt';
import { useAttempt } from '../../loading/useAttempt';
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
  editComposition(change: Partial<GroupProfile['composition']>): void;
  save(): void;
}

/** Without the rows that nothing was written in. */
const trimmed = (profile: GroupProfile): GroupProfile => ({
  ...profile,
  composition: {
    ...profile.composition,
    careChain: profile.composition.careChain.map((profession) => profession.trim()).filter((profession) => profession !== '')
  }
});

const isAddress = (text: string): boolean => text === '' || /^(https:\/\/|\/)/i.test(text);

/** Edits what is kept about a group; saved as a whole against what was read. */
export function useFactsForm({ group: readGroup, profile: readProfile, onSaved }: FactsFormProps): FactsFormState {
  const ports = usePorts();
  const { facts: strings } = useStrings(groupFactStrings);
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
    editComposition: (change) => setProfile({ ...profile, composition: { ...profile.composition, ...change } }),
    save: () => {
      setTried(true);
      if (problemNow() !== '') return;
      attempt.attempt(async () => {
        const named = (draft: Group): Group =>
          draft.name === readGroup.name ? draft : { ...draft, name: draft.name.trim(), subject: subjectOf(draft.name) };
        const read = { group: readGroup, profile: readProfile };
        await saveGroupFacts(ports, read, { group: named(group), profile: trimmed(profile) }, swedishDay(ports.clock.now()));
        onSaved();
      });
    }
  };
}
