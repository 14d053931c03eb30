import type { RegisterEntry } from '../../../domain/register/registerEntry';
import type { Cell, Table } from '../../../domain/tables/table';
import { mandateStateStrings } from '../../../loc/mandateStates/strings';
import { registerStrings } from '../../../loc/register/strings';
import { absoluteAddress } from '../../address/absoluteAddress';
import { useStrings } from '../../language/useStrings';
import { useRegisterWords } from '../useRegisterWords';

/** Lines of the register as a table; what is under way is left out for whoever is not told of it. */
export function useRegisterTable(all: readonly RegisterEntry[], isParticipant: boolean): (shown: readonly RegisterEntry[]) => Table {
  const { file, states } = useStrings(registerStrings);
  const { workingStates } = useStrings(mandateStateStrings);
  const words = useRegisterWords(all);
  const { ongoing, ...headings } = file.headings;
  const cellsOf = ({ group, mandatorNames, state, mandate, ongoing: work }: RegisterEntry): readonly Cell[] => [
    group.name,
    words.value('kind', group.kind),
    group.programmeArea,
    group.healthcareRegions.map((key) => words.value('healthcareRegion', key)).join(', '),
    mandatorNames.join(', '),
    states[state],
    mandate?.bodyName ?? '',
    { day: mandate?.decisionDate ?? '' },
    mandate?.paragraph ?? '',
    mandate?.diaryNumber ?? '',
    { day: mandate?.reviewDate ?? '' },
    mandate ? absoluteAddress(mandate.documentUrl, {}) : '',
    ...(isParticipant ? [work ? workingStates[work.state] : ''] : [])
  ];
  return (shown) => ({ title: file.sheet, headings: [...Object.values(headings), ...(isParticipant ? [ongoing] : [])], rows: shown.map(cellsOf) });
}
