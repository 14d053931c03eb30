import type { Field } from '../../storage/fields';
import type { List } from '../../storage/lists';
import type { Web } from '../../storage/webs';
import type { Call } from '../call';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { SITE_COLUMNS } from './siteColumns';

/** Where columns live: a list, or the web itself (site columns). `inherited` adds those of the webs above. */
export interface FieldOwner {
  readonly id: string;
  readonly list?: List;
  readonly web: Web;
  readonly inherited?: boolean;
}

/** The columns of an owner. A root web has SharePoint's own site columns besides those made there. */
export function knownFields(owner: FieldOwner, { store }: Pick<Call, 'store'>): readonly Field[] {
  const own = store.fields.of(owner.id);
  if (owner.list) return own;
  const parent = owner.web.parentId === null ? undefined : store.webs.byId(owner.web.parentId);
  if (!parent) return [...SITE_COLUMNS.filter(column => !own.some(field => field.Id === column.Id)), ...own];
  return owner.inherited ? [...knownFields({ id: parent.id, web: parent, inherited: true }, { store }), ...own] : own;
}

/** The web a column of `AvailableFields` is made in: there it is shown, changed and deleted. */
export function owningOwner(owner: FieldOwner, field: Field, call: Pick<Call, 'store'>): FieldOwner {
  const own = { id: owner.id, list: owner.list, web: owner.web };
  const parent = owner.web.parentId === null ? undefined : call.store.webs.byId(owner.web.parentId);
  if (!owner.inherited || !parent || knownFields(own, call).some(known => known.Id === field.Id)) return own;
  return owningOwner({ id: parent.id, web: parent, inherited: true }, field, call);
}

/** A column that keeps every entry needs the list to keep versions (text and code unproven). */
export function demandVersionsForLog({ list }: FieldOwner, field: Field): void {
  if (field.AppendOnly === true && list && !list.settings.EnableVersioning) throw refusals.operationRefused('Versioning must be turned on in the list before a column can append changes to existing text.');
}

export function demandManageFields(owner: FieldOwner, call: Call): void {
  if (owner.list) call.access.demand(owner.list.scopeId, Permission.manageLists);
  else call.access.demand(owner.web.scopeId, Permission.manageWeb);
}
