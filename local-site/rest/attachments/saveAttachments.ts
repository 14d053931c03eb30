import { randomUUID } from 'node:crypto';
import type { Attachment } from '../../storage/attachments';
import type { Call } from '../call';
import { isLibraryTemplate } from '../lists/listTemplates';
import { checkName } from '../files/checkName';
import { changeItem } from '../items/changeItem';
import { attachmentIds } from '../items/valueOf';
import type { ListItem } from '../items/visibleItem';
import { refusals } from '../refusals';

export function attachmentsOf({ item }: Pick<ListItem, 'item'>, { store }: Pick<Call, 'store'>): readonly Attachment[] {
  const ids = attachmentIds(item);
  return ids.length === 0 ? [] : store.attachments.byIds(ids);
}

/** The attachment of a name, without regard to case; 404 when there is none. */
export function attachmentNamed(subject: ListItem, name: string, call: Pick<Call, 'store'>): Attachment {
  const file = attachmentsOf(subject, call).find(known => known.name.toLowerCase() === name.toLowerCase());
  // Unproven text; the code is that of a missing file.
  if (!file) throw refusals.pathMissing();
  return file;
}

/**
 * Attaches a file. Needs EditListItems, as every change of the item, and is one: a new version, a new ETag, pending
 * again under content approval (that an attachment counts as an edit of its own is unproven). A taken name is refused.
 */
export function addAttachment(subject: ListItem, givenName: string, content: Buffer, call: Call): Attachment {
  if (isLibraryTemplate(subject.list.template)) throw refusals.noAttachmentsInLibraries();
  // Unproven text: that a list with attachments switched off takes none is certain.
  if (!subject.list.settings.EnableAttachments) throw refusals.operationRefused('Attachments have been disabled for this list.');
  const name = checkName(givenName);
  const others = attachmentsOf(subject, call);
  if (others.some(known => known.name.toLowerCase() === name.toLowerCase())) throw refusals.attachmentNameTaken();
  return save(subject, others, name, content, call);
}

/** Writes an attachment's content again. */
export function replaceAttachment(subject: ListItem, file: Attachment, content: Buffer, call: Call): void {
  save(subject, attachmentsOf(subject, call).filter(known => known.id !== file.id), file.name, content, call);
}

export function removeAttachment(subject: ListItem, file: Attachment, call: Call): void {
  setAttachments(subject, attachmentsOf(subject, call).filter(known => known.id !== file.id), call);
}

export function setAttachments(subject: ListItem, files: readonly Attachment[], call: Call): void {
  changeItem(subject, { values: { Attachments: files.map(file => file.id) } }, call);
}

function save(subject: ListItem, others: readonly Attachment[], name: string, content: Buffer, call: Call): Attachment {
  const file = { uniqueId: randomUUID(), name, stream: call.store.streams.add(content), size: content.length, author: call.caller.id, created: call.now };
  const saved = { ...file, id: call.store.attachments.add(subject.list.id, subject.item.id, file) };
  setAttachments(subject, [...others, saved], call);
  return saved;
}
