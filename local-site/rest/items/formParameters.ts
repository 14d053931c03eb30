import type { Call } from '../call';
import { refusals } from '../refusals';

/** What calls with form values take. A `sharedLockId` names a lock of co-authoring, of which this site has none. */
const KNOWN: readonly string[] = [
  'listItemCreateInfo', 'formValues', 'bNewDocumentUpdate', 'checkInComment', 'datesInUTC', 'numberInInvariantCulture', 'sharedLockId'
];

/** Refuses a parameter the method has not, as SharePoint does of every method. */
export function demandFormParameters(method: string, { body }: Pick<Call, 'body'>): void {
  const known = KNOWN.map(name => name.toLowerCase());
  const unknown = Object.keys(body.json()).find(name => !known.includes(name.toLowerCase()));
  if (unknown !== undefined) throw refusals.parameterUnknown(unknown, method);
}
