import * as React from 'react';
import { peopleLike } from '../../../domain/roster/peopleLike';
import type { Person } from '../../../domain/roster/roster';
import { useLoaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';
import type { MemberDraft } from './memberDraft';

export interface SamePersonState {
  readonly candidates: readonly Person[];
  /** Key of the one it is; empty for somebody else, null while it has to be asked and nobody has answered. */
  readonly answer: string | null;
  onAnswer(personKey: string): void;
  /** The one on the rosters already; null for somebody new. */
  readonly known: Person | null;
}

/**
 * Finds the one who is to sit on a seat among all on the rosters: by e-mail address, which is that person until somebody says
 * otherwise, else by name and organisation, which is asked about. Rosters that cannot be read propose nobody.
 */
export function useSamePerson({ person, organisation, email }: Pick<MemberDraft, 'person' | 'organisation' | 'email'>): SamePersonState {
  const { roster } = usePorts();
  const [given, setGiven] = React.useState<{ readonly for: string; readonly answer: string } | null>(null);
  const name = person?.name ?? '';
  // The address that was chosen: one that is being typed is not asked about letter by letter.
  const address = person?.email ?? '';
  const loaded = useLoaded(
    React.useCallback(async (): Promise<readonly Person[]> => {
      if (name === '') return [];
      const byEmail = await roster.peopleWithEmail(address);
      return byEmail.length > 0 ? byEmail : roster.everybody();
    }, [roster, name, address])
  );
  const candidates = name === '' || loaded.kind !== 'loaded' ? [] : peopleLike(loaded.value, { name, organisation, email });
  const question = [name, ...candidates.map(({ key }) => key)].join('\n');
  const isSure = candidates.length === 1 && email !== '' && candidates[0]?.email.toLowerCase() === email.trim().toLowerCase();
  const answered = given?.for === question ? given.answer : isSure ? (candidates[0]?.key ?? '') : null;
  const answer = candidates.length === 0 ? '' : answered;
  return {
    candidates,
    answer,
    onAnswer: (personKey) => setGiven({ for: question, answer: personKey }),
    known: candidates.find(({ key }) => key === answer) ?? null
  };
}
