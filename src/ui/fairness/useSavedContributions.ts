import * as React from 'react';
import type { StoredContribution } from '../../application/ports/contributions';
import type { LoadedBasis } from './useFairnessBasis';

/** What is counted, with what has been saved since it was read: nothing has to be read again for it. */
export function useSavedContributions(basis: LoadedBasis | null): { readonly basis: LoadedBasis | null; readonly keep: (saved: StoredContribution) => void } {
  const [saved, setSaved] = React.useState<ReadonlyMap<string, StoredContribution>>(new Map());
  const counted = React.useMemo(() => {
    if (basis === null || saved.size === 0) return basis;
    const contributions = [...basis.contributions.filter(({ key }) => !saved.has(key)), ...saved.values()];
    return { ...basis, contributions, facts: { ...basis.facts, contributions } };
  }, [basis, saved]);
  return { basis: counted, keep: (one) => setSaved((known) => new Map(known).set(one.key, one)) };
}
