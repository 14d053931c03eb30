import * as React from 'react';
import { beginAppointedTerm } from '../../../application/nominations/beginAppointedTerm';
import { nominationStrings } from '../../../loc/nominations/strings';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import { placesForAct } from '../placesForAct';
import type { NextStepFormProps } from './NextStepForm';
import { StepFields } from './StepFields';

/** Lets the term begin: the one who was appointed is put on the seat. */
export function TermForm({ nomination, read, state }: NextStepFormProps): JSX.Element {
  const ports = usePorts();
  const strings = useStrings(nominationStrings);
  const [place] = placesForAct(nomination, read.places, 'termBegun');
  const begin = (given: { readonly from: string; readonly to: string }): void =>
    state.run(async (key) => {
      if (!place) return null;
      const problem = await beginAppointedTerm(ports, nomination, read.termsOf({ groupKey: nomination.groupKey, place }), read.groups, { key, place, ...given });
      if (problem === null) return null;
      return problem.kind === 'seat' ? strings.seatProblem : strings.notCounted(strings.reasons[problem.reason]);
    });
  return (
    <StepFields
      fields={[{ name: 'from', kind: 'date', required: true, at: nomination.need.neededFrom || read.today }, { name: 'to', kind: 'date' }]}
      buttons={(given) => [{ text: strings.send.begin, isPrimary: true, onPress: () => begin(given) }]}
    />
  );
}
