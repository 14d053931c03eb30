import type { Call } from '../call';
import type { Entity, PropertyValue } from '../entity';
import { versionLabel } from '../items/valueOf';
import type { ListItem } from '../items/visibleItem';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { entityNode, type EntityKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { entityProperties } from '../wire/requestBody';
import { fileEtag, fileLink } from './fileEntity';
import { folderPath, type Folder } from './folder';
import { folderLink, uniqueId } from './folderEntity';
import { demandSettings } from './folderSettings';
import { isWebStorage } from './webStorage';

interface Bag {
  readonly owner: string;
  readonly link: string;
  readonly system: Readonly<Record<string, PropertyValue>>;
  readonly demandWrite: (call: Call) => void;
}

/** `Properties` of a folder: what the system tells of it (counts, and its list at a list's root) and what was set. */
export function folderProperties(folder: Folder, call: Call): Node {
  const { list, item } = folder;
  return entityNode(bagKind, {
    owner: uniqueId(folder), link: folderLink(folder), system: { ...counts(folder, call), ...(isWebStorage(list) ? {} : item ? listName(folder) : ofList(folder)) },
    demandWrite: at => demandSettings(folder, at)
  }, call);
}

/** `Properties` of a file. */
export function fileProperties(subject: ListItem, call: Call): Node {
  const { item } = subject;
  const person = (id: number): string => call.store.principals.byId(call.site.id, id)?.login ?? '';
  return entityNode(bagKind, {
    owner: item.uniqueId, link: fileLink(subject),
    system: {
      ContentTypeId: item.contentType, vti_author: person(item.author), vti_etag: fileEtag(subject), vti_filesize: item.size,
      vti_genericcontenttempnextbsnalloc: '100', vti_level: item.level, vti_modifiedby: person(item.editor), vti_timecreated: item.created,
      vti_timelastmodified: item.modified, vti_title: String(item.values.Title ?? ''), vti_sourcecontrolversion: `V${versionLabel(item.version)}`
    },
    demandWrite: at => at.access.demand(item.scopeId, Permission.editListItems)
  }, call);
}

/** MERGE keeps properties of the caller's own; what the system tells cannot be set (the refusal is unproven). */
const bagKind: EntityKind<Bag> = {
  name: 'Properties',
  entity: bagEntity,
  members: {},
  merge(bag, call) {
    bag.demandWrite(call);
    for (const [given, value] of Object.entries(entityProperties(call.body, ['SP.PropertyValues']))) {
      const name = decoded(given);
      if (/^vti_/i.test(name) || name in bag.system) throw refusals.invalidValue(`The property ${name} cannot be set.`);
      if (value !== null && typeof value === 'object') throw refusals.badRequest(`The property ${name} must be a single value.`);
      call.store.propertyBags.set(bag.owner, name, value === null ? null : String(value));
    }
    return { is: 'updated' };
  }
};

function bagEntity({ owner, link, system }: Bag, call: Call): Entity {
  const own = call.store.propertyBags.of(owner).map(({ name, value }) => [name, value] as const);
  const all: readonly (readonly [string, PropertyValue])[] = [...Object.entries(system), ...own];
  return {
    type: 'SP.PropertyValues', set: 'SP.ApiData.PropertyValues', editLink: `${link}/Properties`,
    properties: Object.fromEntries(all.map(([name, value]) => [encoded(name), value])), onSelect: {}, navigation: [], open: () => undefined
  };
}

function counts(folder: Folder, call: Call): Bag['system'] {
  const here = (kind: string): number =>
    call.store.items.count(`items i WHERE fold(i.directory) = ? AND i.is_current = 1${kind}`, folderPath(folder).toLowerCase());
  return { vti_folderitemcount: here(''), vti_foldersubfolderitemcount: here(' AND i.kind = 1'), vti_level: 1 };
}

/** Told by every folder of a list. Evidence: [C] PnPjs finds the list of a folder by it. */
function listName({ list }: Folder): Bag['system'] {
  return { vti_listname: `{${list.id.toUpperCase()}}` };
}

function ofList(folder: Folder): Bag['system'] {
  const { list } = folder;
  const { settings: s } = list;
  const flag = (value: boolean): string => String(value);
  return {
    ...listName(folder), vti_listtitle: list.title, vti_listservertemplate: list.template,
    vti_listenableversioning: flag(s.EnableVersioning), vti_listenableminorversions: flag(s.EnableMinorVersions),
    vti_listenablemoderation: flag(s.EnableModeration), vti_listrequirecheckout: flag(s.ForceCheckout)
  };
}

/** An underscore in a name of the bag stands as `_x005f_`, as in recorded answers. */
function encoded(name: string): string {
  return name.replace(/_/g, '_x005f_');
}

function decoded(name: string): string {
  return name.replace(/_x005f_/gi, '_');
}
