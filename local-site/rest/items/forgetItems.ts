import type { Call } from '../call';
import { forgetScope } from '../security/inheritance';
import { removeLink } from '../sharing/sharingLinks';

/** What items had beside their rows goes with them when they go for good: permissions of their own, and sharing links with their hidden groups. */
export function forgetItems(listId: string, ids: ReadonlySet<number>, { store, permissions }: Pick<Call, 'store' | 'permissions'>): void {
  const own = store.scopes.ofList(listId).filter(scope => scope.itemId !== null && ids.has(scope.itemId));
  for (const scope of own) forgetScope(scope, { store });
  if (own.length > 0) permissions.forget();
  for (const id of ids) for (const link of store.sharingLinks.of(listId, id)) removeLink(link, { store, permissions });
}
