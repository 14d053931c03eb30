import * as React from 'react';
import type { Group } from '../../../domain/roster/roster';
import type { SelectOption } from '../../components/SelectField/SelectField';
import { useLoaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';
import { usePlaceWords } from '../../overview/usePlaceWords';

/** A group's seats for a region, by role and profession; none until they have come. */
export function useSeatChoices(group: Group | undefined, regionKey: string): readonly SelectOption<string>[] {
  const { roster } = usePorts();
  const { roleIn } = usePlaceWords();
  const groupKey = group?.key ?? '';
  const loaded = useLoaded(React.useCallback(async () => (groupKey === '' ? [] : roster.seatsOf(groupKey)), [roster, groupKey]));
  if (loaded.kind !== 'loaded' || !group) return [];
  return loaded.value
    .filter((seat) => seat.regionKey === regionKey)
    .map((seat) => ({ value: seat.key, text: [roleIn(seat, group), seat.profession].filter(Boolean).join(', ') }));
}
