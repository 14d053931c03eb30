import type { CollectionKind } from '../tree/kinds';

/** Attachments are not kept yet: every item has none, and adding one finds no such resource. */
export const noAttachmentsKind: CollectionKind<undefined> = {
  name: 'AttachmentFiles', type: 'SP.Attachment', set: 'SP.ApiData.Attachments', entities: () => [], members: {}
};
