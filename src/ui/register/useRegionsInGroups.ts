import * as React from 'react';
import type { RegionsInGroups } from '../../domain/register/registerFacets';
import type { Loaded } from '../loading/useLoaded';
import { useLoaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';

const notRead: RegionsInGroups = new Map();

/** Which regions have seats in which groups, read once somebody asks for it; none before. */
export function useRegionsInGroups(isAsked: boolean): Loaded<RegionsInGroups> {
  const { roster } = usePorts();
  const [wasAsked, setAsked] = React.useState(isAsked);
  React.useEffect(() => {
    if (isAsked) setAsked(true);
  }, [isAsked]);
  const isWanted = isAsked || wasAsked;
  return useLoaded(React.useCallback(async () => (isWanted ? roster.regionsInGroups() : notRead), [isWanted, roster]));
}
