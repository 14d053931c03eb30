import type { Item } from '../../storage/items';
import type { Call } from '../call';
import { checkOut, undoCheckOut } from '../files/checkOut';
import { visibleItem, type ListItem } from '../items/visibleItem';
import { versionLabel } from '../items/valueOf';
import { entityOutcome, nullOutcome, valueOutcome, type Outcome } from '../outcome';
import { action, type EntityKind, type Member } from '../tree/kinds';
import { copyPage } from './copyPage';
import { pageEntity } from './pageEntity';
import { promotePage, publishPage } from './publishPage';
import { savePage } from './savePage';
import { schedulePage } from './schedulePage';

/** An action that says yes. */
const done = (name: string, act: (page: ListItem, call: Call) => Item): Member<ListItem> =>
  action((page, _, call) => {
    act(page, call);
    return valueOutcome(name, true);
  });

/** An action that gives a page back. */
const page = (act: (page: ListItem, call: Call) => Item): Member<ListItem> =>
  action((subject, _, call) => entityOutcome(pageEntity({ ...subject, item: act(subject, call) }, call)));

/** `SP.Publishing.SitePage`. */
export const pageKind: EntityKind<ListItem> = {
  name: 'SitePage',
  entity: pageEntity,
  members: {
    checkoutpage: page(checkOut),
    savepage: done('SavePage', savePage),
    savepageasdraft: done('SavePageAsDraft', savePage),
    savedraft: done('SaveDraft', savePage),
    publish: done('Publish', publishPage),
    promotetonews: done('PromoteToNews', (subject, call) => promotePage(subject, true, call)),
    demotefromnews: done('DemoteFromNews', (subject, call) => promotePage(subject, false, call)),
    schedulepublish: action((subject, _, call) => valueOutcome('SchedulePublish', versionLabel(schedulePage(subject, call).version))),
    copy: page((subject, call) => copyPage(subject, false, call)),
    savepageastemplate: page((subject, call) => copyPage(subject, true, call)),
    discardpage: action((subject, _, call) => discard(subject, call))
  },
  merge(subject, call) {
    savePage(subject, call);
    return { is: 'updated' };
  }
};

/** Gives the page back as all see it; a page never checked in is gone with its copy. */
function discard({ list, item }: ListItem, call: Call): Outcome {
  undoCheckOut({ list, item }, call);
  if (call.store.items.levels(list.id, item.id).length === 0) return nullOutcome('DiscardPage');
  return entityOutcome(pageEntity(visibleItem(list, item.id, call), call));
}
