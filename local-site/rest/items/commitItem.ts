import { randomUUID } from 'node:crypto';
import type { Item } from '../../storage/items';
import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { isLibraryTemplate } from '../lists/listTemplates';
import { refusals } from '../refusals';
import { indexKeys } from './indexKeys';
import { withDerived } from './itemFormulas';

type Writer = Pick<Call, 'store' | 'now'>;

/** What an item is, before it has a version. */
export type Draft = Pick<Item, 'listId' | 'id' | 'kind' | 'directory' | 'leaf' | 'scopeId' | 'contentType' | 'author' | 'editor' | 'created' | 'modified' | 'stream' | 'size' | 'values'>;

/**
 * Saves a new item at its first version. Lists: 1.0. Libraries with minor versions begin as draft 0.1. Under
 * content approval a new item waits (2 pending; 3 draft where there are minor versions): whether an approver's own
 * items are approved at once is unproven, so they are not. Folders wait as well: seen of folders made by provisioning
 * in moderated libraries (pnpframework#654).
 * @param newId gives the item's ids
 */
export function commitNew(list: List, draft: Draft, call: Writer, newId: () => string = randomUUID): Item {
  const { minor } = rules(list, draft.kind);
  const published = !minor && !list.settings.EnableModeration;
  const { row: _none, ...item } = withDerived(list, {
    ...draft, row: 0, uniqueId: newId(), guid: newId(), level: published ? 1 : 2, isCurrent: true, version: minor ? 1 : 512, revision: 1,
    moderation: published ? 0 : minor ? 3 : 2, moderationComment: null, checkedOutBy: null, comment: ''
  }, true, call);
  return put(list, item, call);
}

export interface CommitOptions {
  /** Keeps the version (system updates, saving a checked-out copy). */
  readonly sameVersion?: boolean;
}

/** Saves a change of an item: the next version, a draft or pending where the list says so. */
export function commitChange(list: List, before: Item, changed: Item, call: Writer, options: CommitOptions = {}): Item {
  const after = withDerived(list, changed, false, call);
  const { minor, moderated, versioned } = rules(list, before.kind);
  const revision = before.revision + 1;
  // Whether a renamed folder must be approved again is unproven: it stays as it was.
  if (before.level === 255 || before.kind === 1 || options.sameVersion) return put(list, { ...after, revision }, call);
  if (versioned) keep(list, before, call);
  const version = !versioned ? before.version : minor ? nextMinor(before.version) : (before.version | 511) + 1;
  if (!minor && !moderated) return replace(list, before, { ...after, level: 1, version, revision, moderation: 0, comment: '' }, call);
  const next = { ...after, level: 2, version, revision, moderation: minor ? 3 : 2, moderationComment: null, comment: '' };
  return replace(list, before, next, call);
}

/** Puts an item at a level as the newest; an older row at another level stays for those who may see no more. */
export function replace(list: List, before: Item, after: Item, call: Writer): Item {
  const { items } = call.store;
  if (after.level === 1) for (const other of items.levels(list.id, before.id)) items.removeLevel(other);
  else if (before.level !== after.level) items.setCurrent(before.row, false);
  return put(list, { ...after, isCurrent: true }, call);
}

/** Keeps a version in the history, and drops what the list's limits leave no room for. */
export function keep(list: List, item: Item, { store }: Writer): void {
  store.itemVersions.save(item);
  const { MajorVersionLimit, MajorWithMinorVersionsLimit } = list.settings;
  if (MajorVersionLimit <= 0 && MajorWithMinorVersionsLimit <= 0) return;
  const history = store.itemVersions.numbers(list.id, item.id);
  const floor = oldestMajor(history, MajorVersionLimit);
  // Drafts stay for so many of the latest major versions.
  const minorFloor = MajorWithMinorVersionsLimit > 0 ? ((item.version >> 9) - MajorWithMinorVersionsLimit + 1) << 9 : 0;
  for (const version of history) {
    const isMinor = (version & 511) !== 0;
    if (version < floor || (isMinor && version < minorFloor)) store.itemVersions.remove(list.id, item.id, version);
  }
}

/** The oldest version that has room: the current one counts among the majors kept. What a dropped major was made of goes with it. */
function oldestMajor(history: readonly number[], limit: number): number {
  const majors = history.filter(version => (version & 511) === 0);
  if (limit <= 0 || majors.length < limit) return 0;
  return limit === 1 ? majors[0] + 1 : majors[limit - 2];
}

/** Drafts are numbered up to 511; the next one is refused (the text is unproven). */
export function nextMinor(version: number): number {
  if ((version & 511) === 511) throw refusals.operationRefused('The maximum number of minor versions has been reached. Publish a major version first.');
  return version + 1;
}

export function put(list: List, item: Item | Omit<Item, 'row'>, { store, now }: Writer): Item {
  const fields = store.fields.of(list.id);
  const keys = indexKeys(item, fields);
  const doubles = fields.filter(field => {
    const key = keys.get(field.InternalName);
    return field.EnforceUniqueValues && key !== null && key !== undefined && store.db.first(
      `SELECT 1 FROM value_index v WHERE v.list_id = ? AND v.field = ? AND v.value = ? AND v.id <> ? LIMIT 1`,
      list.id, field.InternalName, key, item.id
    ) !== undefined;
  });
  if (doubles.length > 0) throw refusals.duplicateValue(doubles.map(field => field.Title));
  const saved = store.items.put(item, keys);
  store.lists.itemsChanged(list.id, now);
  return saved;
}

/** What makes a version of a change; folders have none. */
export function rules(list: List, kind: Item['kind']): { minor: boolean; moderated: boolean; versioned: boolean } {
  const { EnableMinorVersions, EnableModeration, EnableVersioning } = list.settings;
  const file = kind === 0;
  return { minor: file && EnableMinorVersions && isLibraryTemplate(list.template), moderated: EnableModeration, versioned: file && EnableVersioning };
}
