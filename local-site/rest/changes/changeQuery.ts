import { ChangeType } from '../../storage/changes';
import type { Call } from '../call';
import { refusals } from '../refusals';
import { isObject, type Json, type JsonObject } from '../wire/requestBody';

/** Which objects and which changes of them are wanted. */
interface ChangeQuery {
  readonly objects: readonly string[];
  readonly types: readonly number[];
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly latestFirst: boolean;
  readonly limit: number;
}

const OBJECTS: Readonly<Record<string, string>> = {
  item: 'Item', list: 'List', web: 'Web', field: 'Field', view: 'View', contenttype: 'ContentType', user: 'User', group: 'Group'
};

const TYPES: Readonly<Record<string, readonly number[]>> = {
  add: [ChangeType.add], update: [ChangeType.update], deleteobject: [ChangeType.delete], rename: [ChangeType.rename],
  move: [ChangeType.moveAway, ChangeType.moveInto], restore: [ChangeType.restore], roledefinitionadd: [ChangeType.roleAdd],
  roledefinitiondelete: [ChangeType.roleDelete], roledefinitionupdate: [ChangeType.roleUpdate], roleassignmentadd: [ChangeType.assignmentAdd, ChangeType.scopeAdd],
  roleassignmentdelete: [ChangeType.assignmentDelete, ChangeType.scopeDelete], groupmembershipadd: [ChangeType.memberAdd],
  groupmembershipdelete: [ChangeType.memberDelete], systemupdate: [ChangeType.systemUpdate], navigation: [ChangeType.navigation]
};

/** Flags that are understood and find nothing here: this site has no such things, or keeps no such entries. */
const WITHOUT_ENTRIES: readonly string[] = ['activity', 'alert', 'file', 'folder', 'securitypolicy', 'site', 'ignorestarttokennotfounderror', 'recursiveall', 'requirespermissionsfilter', 'requiresecuritytrim'];

const MOST = 1000;

/**
 * Reads `query` of `getchanges` ([M] SP.ChangeQuery). Flags come as yes/no or as text. Files and folders of lists and
 * libraries are items; only files outside any list are `File`.
 */
export function changeQuery(call: Call): ChangeQuery {
  const query = call.body.member('query');
  if (!isObject(query)) throw refusals.badRequest('The parameter query is missing.');
  const objects: string[] = [];
  const types: number[] = [];
  const others: Record<string, Json> = {};
  for (const [name, value] of Object.entries(query)) {
    const key = name.toLowerCase();
    if (Object.hasOwn(OBJECTS, key)) objects.push(...(isTrue(value) ? [OBJECTS[key]] : []));
    else if (Object.hasOwn(TYPES, key)) types.push(...(isTrue(value) ? TYPES[key] : []));
    else others[key] = value;
  }
  for (const name of Object.keys(others)) if (![...WITHOUT_ENTRIES, ...SETTINGS].includes(name)) throw refusals.unknownBodyProperty(name, 'SP.ChangeQuery');
  const limit = Number(others.fetchlimit ?? MOST);
  return {
    objects, types, start: tokenOf(others.changetokenstart), end: tokenOf(others.changetokenend), latestFirst: isTrue(others.latestfirst),
    limit: Number.isInteger(limit) && limit > 0 ? Math.min(limit, MOST) : MOST
  };
}

const SETTINGS: readonly string[] = ['changetokenstart', 'changetokenend', 'fetchlimit', 'latestfirst', '__metadata'];

function isTrue(value: Json | undefined): boolean {
  return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}

function tokenOf(value: Json | undefined): string | undefined {
  const text = isObject(value) ? (value as JsonObject).StringValue : value;
  return typeof text === 'string' && text !== '' ? text : undefined;
}
