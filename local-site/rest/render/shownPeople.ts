import type { Principal } from '../../storage/principals';
import type { Call } from '../call';

/** Finds persons and groups of the site by id, each once for an answer: rows name the same few again and again. */
export function shownPeople(call: Call): (id: number) => Principal | undefined {
  const known = new Map<number, Principal | undefined>();
  return id => {
    if (!known.has(id)) known.set(id, call.store.principals.byId(call.site.id, id));
    return known.get(id);
  };
}
