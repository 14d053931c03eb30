import type { Call } from '../call';
import { webStorage } from '../files/webStorage';

interface ListPlace {
  readonly webId: string;
}

/** Files of a library's Forms folder, which the web keeps, go along when the library goes to the bin or comes back. */
export function moveFormsFiles({ webId }: ListPlace, from: string, to: string, { store }: Pick<Call, 'store'>): void {
  const web = store.webs.byId(webId);
  if (web) store.items.moveBelow(webStorage(web).id, `${from}/Forms`, `${to}/Forms`);
}

/** They are gone for good with their library. */
export function removeFormsFiles({ webId }: ListPlace, root: string, { store }: Pick<Call, 'store'>): void {
  const web = store.webs.byId(webId);
  if (!web) return;
  const { id } = webStorage(web);
  for (const file of store.items.below(id, `${root}/Forms`)) store.items.remove(id, file.id);
}
