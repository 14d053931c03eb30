import type { LateScope } from '../../application/followup/lateOf';
import { useAddressParameter } from '../address/useAddressParameter';

const kinds: readonly LateScope['kind'][] = ['region', 'mandator', 'receiver', 'group'];

/** For whom what is late is shown, as the address says it (`?forsenat=mandator.rsl`); its key is empty before somebody has chosen. */
export function useLateScope(initial: LateScope): readonly [LateScope, (scope: LateScope) => void] {
  const [told, tell] = useAddressParameter('forsenat', `${initial.kind}.${initial.key}`);
  const [named = '', ...rest] = told.split('.');
  const kind = kinds.find((known) => known === named);
  return [kind === undefined ? initial : { kind, key: rest.join('.') }, (scope) => tell(`${scope.kind}.${scope.key}`, 'replace')];
}
