import * as React from 'react';
import type { DecidingBody } from '../../../application/ports/siteProvisioning';
import { changeRecorders } from '../../../application/provisioning/changeRecorders';
import type { ProvisioningStep } from '../../../application/provisioning/provision';
import type { GroupKind } from '../../../domain/roster/roster';
import { chainsStrings } from '../../../loc/chains/strings';
import { templatesStrings } from '../../../loc/templates/strings';
import type { SelectOption } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import type { Attempt } from '../../loading/useAttempt';
import { useAttempt } from '../../loading/useAttempt';
import { recordersByGroup } from './recordersByGroup';
import type { SetUpTabProps } from './SetUpTab';

export type Who = 'staff' | 'own' | 'kind';

export interface RecordersWork {
  /** Key of a body, or a kind of bodies after `@`. */
  readonly subject: string;
  readonly subjects: readonly SelectOption<string>[];
  setSubject(subject: string): void;
  readonly who: Who;
  readonly choices: readonly SelectOption<Who>[];
  setWho(who: Who): void;
  /** What would be done; null before it is asked. */
  readonly plan: readonly ProvisioningStep[] | null;
  look(): void;
  apply(): void;
  /** What was done, in a sentence; empty before. */
  readonly done: string;
  readonly work: Attempt;
}

interface Body {
  readonly key: string;
  readonly name: string;
  /** Null for a body that is no group of the roster. */
  readonly kind: GroupKind | null;
}

/** What is done to change who records. */
export function useRecorders({ view, onChanged }: SetUpTabProps): RecordersWork {
  const strings = useStrings(chainsStrings).setUp;
  const { groupKinds } = useStrings(templatesStrings).words;
  const { provisioning } = usePorts();
  const work = useAttempt();
  const { groups, nobody } = recordersByGroup(view);
  const bodies = [...nobody, ...groups.flatMap((group) => group.bodies)].map((key): Body => {
    const group = view.groups.find((candidate) => candidate.key === key);
    return { key, name: view.names.get(key) ?? key, kind: group?.kind ?? null };
  });
  const kinds = [...new Set(bodies.flatMap(({ kind }) => kind ?? []))];
  const [subject, setSubject] = React.useState(bodies[0]?.key ?? '');
  const [who, setWho] = React.useState<Who>('own');
  const [plan, setPlan] = React.useState<readonly ProvisioningStep[] | null>(null);
  const [done, setDone] = React.useState('');
  const chosen = bodies.filter(({ key, kind }) => key === subject || `@${kind ?? ''}` === subject);
  const kind = chosen[0]?.kind ?? null;
  const wanted = chosen.map(({ key, name }): DecidingBody => {
    const recordedBy = who === 'kind' ? (kind ? { kind } : 'own') : who;
    return { key, name, recordedBy };
  });
  const begin = <Value>(set: (value: Value) => void) => (value: Value): void => {
    set(value);
    setPlan(null);
    setDone('');
  };
  return {
    subject,
    subjects: [
      ...kinds.map((one) => {
        const count = bodies.filter((body) => body.kind === one).length;
        return { value: `@${one}`, text: strings.kindOf(groupKinds[one], count) };
      }),
      ...bodies.map(({ key, name }) => ({ value: key, text: name }))
    ],
    setSubject: begin(setSubject),
    who,
    choices: [
      { value: 'staff', text: strings.staff },
      { value: 'own', text: subject.startsWith('@') ? strings.own : strings.ownOne },
      ...(kind ? [{ value: 'kind' as const, text: strings.ofKind(groupKinds[kind]) }] : [])
    ],
    setWho: begin(setWho),
    plan,
    look: () => work.attempt(async () => setPlan(await changeRecorders(provisioning, wanted, { dryRun: true }))),
    apply: () =>
      work.attempt(async () => {
        await changeRecorders(provisioning, wanted);
        setPlan(null);
        setDone(strings.done(chosen.map(({ name }) => name).join(', ')));
        onChanged();
      }),
    done,
    work
  };
}
