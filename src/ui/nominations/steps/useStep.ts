import * as React from 'react';
import { recordNominationStep } from '../../../application/nominations/recordNominationStep';
import type { NominationAct } from '../../../domain/nomination/nominationStep';
import { nominationStrings } from '../../../loc/nominations/strings';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import type { NominationRowProps } from '../NominationRow';
import { placesForAct } from '../placesForAct';

export interface StepWork {
  /** True when the account may record acts of the kind. */
  readonly may: (kind: NominationAct['kind']) => boolean;
  readonly record: (act: NominationAct) => void;
}

/** Records the acts of a nomination from the first place that counts for them. */
export function useStep({ nomination, read, state }: NominationRowProps): StepWork {
  const ports = usePorts();
  const strings = useStrings(nominationStrings);
  const placeFor = React.useCallback((kind: NominationAct['kind']) => placesForAct(nomination, read.places, kind)[0], [nomination, read.places]);
  return {
    may: (kind) => placeFor(kind) !== undefined,
    record: (act) => {
      const place = placeFor(act.kind);
      if (!place) return;
      state.run(async (key) => {
        const problem = await recordNominationStep(ports, nomination, read.termsOf({ groupKey: nomination.groupKey, place }), { key, place, act });
        return problem === null ? null : strings.notCounted(strings.reasons[problem]);
      });
    }
  };
}
