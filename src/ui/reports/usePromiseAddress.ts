import type { PatientPromise } from '../../domain/report/promisesIn';
import { absoluteAddress } from '../address/absoluteAddress';
import { placeParameters } from '../address/placeParameters';
import { usePages } from '../address/usePages';

/** Where the mandate in force makes a promise to patients, as a whole address; empty where no page shows the mandate. */
export function usePromiseAddress(groupKey: string): (promise: PatientPromise) => string {
  const { groupRoomPage } = usePages();
  return (promise) => (groupRoomPage === '' ? '' : absoluteAddress(groupRoomPage, { grupp: groupKey, ...placeParameters(promise) }));
}
