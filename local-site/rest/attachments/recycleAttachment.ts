import { randomUUID } from 'node:crypto';
import type { RecycledItem } from '../../storage/recycleBin';
import type { Call } from '../call';
import { visibleItem } from '../items/visibleItem';
import { refusals } from '../refusals';
import { asFile } from './attachmentFile';
import type { AttachedFile } from './attachmentsKind';
import { attachmentsOf, removeAttachment, setAttachments } from './saveAttachments';

/** Takes an attachment off its item and keeps it in the bin. */
export function recycleAttachment({ subject, file }: AttachedFile, call: Call): void {
  removeAttachment(subject, file, call);
  const { list, item } = subject;
  call.store.recycleBin.add({
    id: randomUUID(), webId: list.webId, listId: list.id, itemId: item.id, deletedBy: call.caller.id, deleted: call.now,
    rows: [asFile(subject, file)], attachment: file.id
  });
}

/** Puts an attachment back on its item, which must still be there; what has taken its name is not written over. */
export function restoreAttachment({ listId, itemId, attachment, id }: RecycledItem, call: Call): void {
  const list = call.store.lists.byId(listId);
  if (!list) throw refusals.listMissing();
  const subject = visibleItem(list, itemId, call);
  const [file] = call.store.attachments.byIds([attachment ?? 0]);
  const others = attachmentsOf(subject, call);
  if (others.some(known => known.name.toLowerCase() === file.name.toLowerCase())) throw refusals.attachmentNameTaken();
  setAttachments(subject, [...others, file], call);
  call.store.recycleBin.remove(id);
}
