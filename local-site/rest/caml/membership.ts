import type { Call } from '../call';
import type { Column } from '../query/columns';
import type { Condition } from '../query/condition';
import type { XmlElement } from '../xml/parseXml';
import { invalidCaml } from './camlView';

/** `<Membership Type="…">`: whether a person column holds one of a set of principals. */
export function membership(element: XmlElement, column: Column, call: Call): Condition {
  if (column.type !== 'person') throw invalidCaml();
  return { op: 'in', column, values: principalsOf(element, call) };
}

function principalsOf({ attributes }: XmlElement, { store, site, web, caller }: Call): number[] {
  const ids = (principals: readonly { readonly id: number }[]): number[] => principals.map(principal => principal.id);
  switch (attributes.Type?.toLowerCase()) {
    case 'currentusergroups':
      return ids(store.principals.groups(site.id)).filter(id => caller.principalIds.includes(id));
    case 'spweb.groups':
      return ids(store.principals.groups(site.id));
    case 'spweb.allusers':
      return ids(store.principals.users(site.id));
    case 'spweb.users': {
      // Those the web names itself, not by a group.
      const named = new Set(store.scopes.assignments(web.scopeId).map(assignment => assignment.principalId));
      return ids(store.principals.users(site.id)).filter(id => named.has(id));
    }
    case 'spgroup':
      return ids(store.principals.members(site.id, Number(attributes.ID)));
    default:
      throw invalidCaml();
  }
}
