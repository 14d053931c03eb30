import * as React from 'react';
import type { FacetName } from '../../domain/register/registerFacets';
import type { RegisterEntry, RegisterState } from '../../domain/register/registerEntry';
import type { WorkingState } from '../../domain/approval/caseState';
import type { GroupKind } from '../../domain/roster/roster';
import { distinctNames } from '../../domain/roster/distinctNames';
import { healthcareRegions } from '../../domain/roster/healthcareRegions';
import { regions } from '../../domain/roster/regions';
import { mandateStateStrings } from '../../loc/mandateStates/strings';
import { registerStrings } from '../../loc/register/strings';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';

export interface RegisterWords {
  /** A number with its thousands apart. */
  readonly number: (count: number) => string;
  /** What a value that the register is narrowed to is called. */
  readonly value: (name: FacetName, value: string) => string;
}

const isState = (states: Readonly<Record<RegisterState, string>>, value: string): value is RegisterState => Object.prototype.hasOwnProperty.call(states, value);

/** Names of what the register is narrowed to. */
export function useRegisterWords(all: readonly RegisterEntry[]): RegisterWords {
  const strings = useStrings(registerStrings);
  const { workingStates } = useStrings(mandateStateStrings);
  const language = useLanguage();
  const { format } = React.useMemo(() => new Intl.NumberFormat(language), [language]);
  const names = React.useMemo(() => distinctNames(all.map(({ group }) => group)), [all]);
  return {
    number: format,
    value: (name, value) => {
      switch (name) {
        case 'healthcareRegion':
          return healthcareRegions.find(({ key }) => key === value)?.name ?? value;
        case 'region':
          return regions.find(({ key }) => key === value)?.name ?? value;
        case 'kind':
          return strings.kinds[value as GroupKind] ?? value;
        case 'mandator':
          return names.get(value) ?? value;
        case 'programmeArea':
          return value;
        case 'state':
          return isState(strings.states, value) ? strings.states[value] : strings.list.ongoing(workingStates[value as WorkingState] ?? value);
      }
    }
  };
}
