import type { Call } from '../call';
import type { Entity } from '../entity';
import { listLink } from '../lists/listEntity';
import { itemPath } from '../security/securable';
import { reactionProperties } from '../reactions/reactionMembers';
import { securityProperties } from '../security/securityProperties';
import { openMember } from '../tree/openMember';
import { encodedPath } from '../wire/encodedPath';
import { itemForm, type ItemForm } from './itemForm';
import { itemKind } from './itemKind';
import { lookupNode } from './lookupNode';
import { lookupReaches } from './lookupReach';
import type { ListItem } from './visibleItem';

export function itemLink({ list, item }: ListItem): string {
  return `${listLink(list)}/Items(${item.id})`;
}

export function itemEtag({ item }: Pick<ListItem, 'item'>): string {
  return `"${item.uniqueId},${item.revision}"`;
}

/** A list item. Everything not shown by default can be selected by name. */
export function itemEntity(subject: ListItem, call: Call): Entity {
  const { list, item } = subject;
  const form = itemForm(list, call.store.fields.of(list.id));
  let properties: Entity['properties'] | undefined;
  let onSelect: Entity['onSelect'] | undefined;
  // Methods, not arrows: those would be given their names anew for every item.
  return {
    type: form.type, set: form.set, editLink: itemLink(subject), id: item.guid, etag: itemEtag(subject),
    get properties() {
      return (properties ??= Object.fromEntries([...form.shown].map(([name, read]) => [name, read(item)])));
    },
    get onSelect() {
      return (onSelect ??= selectable(form, subject, call));
    },
    alike: {
      form,
      only(name) {
        const read = form.shown.get(name) ?? form.hidden.get(name);
        return read ? read(item) : (onSelect ??= selectable(form, subject, call))[name]();
      }
    },
    navigation: form.navigation,
    open(name) {
      const lookup = form.lookups.get(name.toLowerCase());
      return lookup ? lookupNode(item, lookup, call) : openMember(itemKind, subject, name, call);
    },
    lookup(name) {
      const lookup = form.lookups.get(name.toLowerCase());
      return lookup && { reaches: property => lookupReaches(lookup, property, call) };
    }
  };
}

function selectable({ hidden }: ItemForm, subject: ListItem, call: Call): Entity['onSelect'] {
  const { list, item } = subject;
  return {
    ...Object.fromEntries([...hidden].map(([name, read]) => [name, () => read(item)])),
    EncodedAbsUrl: () => call.origin + encodedPath(itemPath(item)),
    ...reactionProperties(subject, call),
    ...securityProperties({ web: call.web, list, item, scopeId: item.scopeId, editLink: itemLink(subject) }, call)
  };
}
