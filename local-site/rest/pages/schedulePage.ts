import type { Item } from '../../storage/items';
import type { ScheduledPage } from '../../storage/scheduledPages';
import type { Call, Service } from '../call';
import { checkIn } from '../files/checkOut';
import { major } from '../files/publishing';
import { demandNewest } from '../items/changeItem';
import { put } from '../items/commitItem';
import type { ListItem } from '../items/visibleItem';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { parseIsoTime } from '../time/parseTime';
import { isoTime } from '../time/siteTime';
import { isObject } from '../wire/requestBody';
import { asPublished } from './publishPage';

/** The moderation status of a page that waits for its time. */
const SCHEDULED = 4;

/** Checks the page in as a draft that publishes itself at `sitePage.PublishStartDate`, which must lie ahead. */
export function schedulePage({ list, item: newest }: ListItem, call: Call): Item {
  call.access.demand(newest.scopeId, Permission.editListItems);
  demandNewest(newest, call);
  const fields = call.body.member('sitePage');
  const given = isObject(fields) ? fields.PublishStartDate : undefined;
  const time = typeof given === 'string' ? parseIsoTime(given, call.web.settings.timeZoneId) : undefined;
  if (!time || isoTime(time) <= call.now) throw refusals.badRequest('The date to publish must lie ahead.');
  // Approval by a person and by the clock exclude each other (unproven).
  if (list.settings.EnableModeration || !list.settings.EnableMinorVersions) throw refusals.operationRefused('Scheduling is not available in this library.');
  const draft = newest.level === 255 ? checkIn({ list, item: newest }, '', 0, call) : newest;
  if (draft.level === 1) throw refusals.operationRefused('There is no draft to publish.');
  call.store.scheduledPages.save({ listId: list.id, itemId: draft.id, due: isoTime(time) });
  return put(list, { ...draft, moderation: SCHEDULED, revision: draft.revision + 1 }, call);
}

/** Publishes what has come due. Asked before every call: the store tells by its index that nothing is. */
export function publishDuePages({ store, clock }: Pick<Service, 'store' | 'clock'>): void {
  const pages = store.scheduledPages.due(isoTime(clock.now()));
  if (pages.length > 0) store.db.transaction(() => pages.forEach(page => publishDue(page, store)));
}

/** What is no draft any more, or was checked out or changed meanwhile, waits for nothing. */
function publishDue({ listId, itemId, due }: ScheduledPage, store: Service['store']): void {
  store.scheduledPages.remove(listId, itemId);
  const list = store.lists.byId(listId);
  const draft = store.items.levels(listId, itemId).find(level => level.level === 2 && level.isCurrent && level.moderation === SCHEDULED);
  if (!list || !draft) return;
  const values = { ...draft.values, ...asPublished(draft, due) };
  major(list, { ...draft, values }, { moderation: 0, moderationComment: null }, { store, now: due });
}
