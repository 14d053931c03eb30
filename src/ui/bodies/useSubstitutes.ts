import * as React from 'react';
import { addRecorder } from '../../application/delegation/addRecorder';
import { delegate } from '../../application/delegation/delegate';
import { endDelegation } from '../../application/delegation/endDelegation';
import type { DelegationInput } from '../../application/delegation/recordDelegations';
import type { RecordingGroup } from '../../application/delegation/recordingGroups';
import { removeLapsed } from '../../application/delegation/removeLapsed';
import type { DirectoryPerson } from '../../application/ports/peopleDirectory';
import type { Substitute } from '../../domain/approval/substitutes';
import { bodiesStrings } from '../../loc/bodies/strings';
import { useStrings } from '../language/useStrings';
import { usePorts } from '../ports/usePorts';

export type Period = Pick<DelegationInput, 'substitute' | 'name' | 'from' | 'until' | 'comment'>;

export interface Substitutes {
  readonly isWorking: boolean;
  /** What became of the last thing done, as a sentence; empty before. */
  readonly outcome: string;
  /** What the server could not do; undefined when it did not fail. */
  readonly failure: unknown;
  appoint(period: Period): void;
  end(substitute: Substitute): void;
  remove(substitute: Substitute): void;
  /** Lets somebody record with no end. */
  add(person: DirectoryPerson): void;
}

/** Changes who records for the bodies of one SharePoint group, with and without an end. */
export function useSubstitutes({ bodies, sharePointGroup }: RecordingGroup, onChanged: () => void): Substitutes {
  const ports = usePorts();
  const { substitutes: words, recorders } = useStrings(bodiesStrings);
  const [state, setState] = React.useState<Pick<Substitutes, 'isWorking' | 'outcome' | 'failure'>>({ isWorking: false, outcome: '', failure: undefined });
  // The same attempt keeps its key until it has got an answer: a repeat after a lost answer doubles nothing.
  const pending = React.useRef({ told: '', key: '' });

  const run = (work: () => Promise<string>): void => {
    if (state.isWorking) return;
    setState({ isWorking: true, outcome: '', failure: undefined });
    work().then(
      (outcome) => {
        setState({ isWorking: false, outcome, failure: undefined });
        onChanged();
      },
      (failure: unknown) => setState({ isWorking: false, outcome: '', failure })
    );
  };
  const inputOf = (told: Period): DelegationInput => {
    const text = JSON.stringify(told);
    if (pending.current.told !== text) pending.current = { told: text, key: ports.identifiers.next() };
    return { ...told, bodies, sharePointGroup, recordKey: pending.current.key };
  };
  const record = (work: () => Promise<'done' | 'recordedOnly' | 'denied' | 'substitute'>): void =>
    run(async () => {
      const outcome = words[await work()];
      pending.current = { told: '', key: '' };
      return outcome;
    });
  return {
    ...state,
    appoint: (period) => record(() => delegate(ports, inputOf(period))),
    end: ({ record: { substitute, name, from, until, comment } }) =>
      record(() => endDelegation(ports, inputOf({ substitute, name, from, until, comment }))),
    remove: ({ record: { substitute, name } }) =>
      run(async () => {
        const result = await removeLapsed(ports, sharePointGroup, substitute);
        if (result === 'removed') return recorders.removed(name);
        return result === 'denied' ? recorders.removeDenied : recorders.notLapsed;
      }),
    add: ({ login: account, name }) =>
      run(async () => {
        const result = await addRecorder(ports, { bodies, sharePointGroup, account });
        if (result === 'added') return recorders.added(name);
        return result === 'denied' ? recorders.addDenied : recorders.wasSubstitute(name);
      })
  };
}
