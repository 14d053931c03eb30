import { itemPath } from '../security/securable';
import { encodedPath } from '../wire/encodedPath';
import { childCounts } from './childCounts';
import { fieldMembers } from './fieldMembers';
import type { Row, RowSubject } from './rowContext';
import { urlEncoded } from './urlEncoded';

type Members = (subject: RowSubject, name: string) => Row;

/** The word a moderation status is shown as. */
const STATUSES = ['Approved', 'Rejected', 'Pending', 'Draft', 'Scheduled'];

const title: Members = ({ item }, name) => ({ Title: String(item.values.Title ?? ''), [name]: String(item.values.Title ?? '') });
const leaf: Members = ({ item }, name) => ({ FileLeafRef: item.leaf, 'FileLeafRef.Name': nameOf(item.leaf), 'FileLeafRef.Suffix': suffixOf(item.leaf), [name]: item.leaf });
const typed: Members = ({ item }, name) => ({ [name]: item.stream === null ? '' : suffixOf(item.leaf).toLowerCase() });
const nothing: Members = (_, name) => ({ [name]: '' });
const shownTime = (of: 'Created' | 'Modified'): Members => (subject, name) => {
  const field = subject.fields.find(known => known.InternalName === of);
  return { [name]: field ? fieldMembers(field, subject)[of] : '' };
};

/** Columns whose members are made of an item's place and state, by lower-case name. `name` is how the view spells them. */
export const COMPUTED: Readonly<Record<string, Members>> = {
  id: ({ item }) => ({ ID: String(item.id) }),
  permmask: ({ item, call }) => ({ PermMask: hexMask(call.access.mask(item.scopeId)) }),
  fsobjtype: ({ item }) => ({ FSObjType: String(item.kind) }),
  uniqueid: ({ item }) => ({ UniqueId: braced(item.uniqueId) }),
  guid: ({ item }) => ({ GUID: braced(item.guid) }),
  scopeid: ({ item }) => ({ ScopeId: braced(item.scopeId) }),
  attachments: subject => ({ Attachments: memberIs(subject, 'Attachments', 'Yes') ? '1' : '0' }),
  contenttype: ({ item, contentTypes }) => ({ ContentType: contentTypes.get(item.contentType) ?? '' }),
  _moderationstatus: ({ item }) => ({ _ModerationStatus: STATUSES[item.moderation] ?? '', '_ModerationStatus.': String(item.moderation) }),
  fileref: ({ item }) => {
    const path = itemPath(item);
    return { FileRef: path, 'FileRef.urlencode': urlEncoded(path), 'FileRef.urlencodeasurl': encodedPath(path) };
  },
  fileleafref: ({ item }) => ({ FileLeafRef: item.leaf }),
  basename: ({ item }) => ({ BaseName: nameOf(item.leaf) }),
  serverurl: ({ item }) => ({ ServerUrl: itemPath(item) }),
  encodedabsurl: ({ item, call }) => ({ EncodedAbsUrl: call.origin + encodedPath(itemPath(item)) }),
  linktitle: title,
  linktitlenomenu: title,
  linktitle2: title,
  linkfilename: leaf,
  linkfilenamenomenu: leaf,
  linkfilename2: leaf,
  docicon: typed,
  file_x0020_type: typed,
  file_x0020_size: ({ item }) => ({ File_x0020_Size: item.stream === null ? '' : String(item.size) }),
  filesizedisplay: ({ item }) => ({ FileSizeDisplay: item.stream === null ? '' : String(item.size) }),
  smtotalsize: ({ item }) => ({ SMTotalSize: String(item.size) }),
  smtotalfilestreamsize: ({ item }) => ({ SMTotalFileStreamSize: String(item.size) }),
  smtotalfilecount: ({ item }) => ({ SMTotalFileCount: item.stream === null ? '0' : '1' }),
  smlastmodifieddate: shownTime('Modified'),
  last_x0020_modified: shownTime('Modified'),
  created_x0020_date: shownTime('Created'),
  itemchildcount: subject => ({ ItemChildCount: String(childCounts(subject).items) }),
  folderchildcount: subject => ({ FolderChildCount: String(childCounts(subject).folders) }),
  _level: ({ item }) => ({ _Level: String(item.level), '_Level.': String(item.level) }),
  _iscurrentversion: ({ item }) => ({ _IsCurrentVersion: item.isCurrent ? 'Yes' : 'No', '_IsCurrentVersion.value': item.isCurrent ? '1' : '0' }),
  owshiddenversion: ({ item }) => ({ owshiddenversion: String(item.revision) }),
  noexecute: (_, name) => ({ [name]: '0' }),
  serverredirectedembedurl: nothing,
  html_x0020_file_x0020_type: nothing,
  _commentflags: nothing,
  // Empty where nobody has commented, as recorded; replies are counted (unproven).
  _commentcount: ({ list, item, call }) => ({ _CommentCount: String(call.store.reactions.count(list.id, item.id) || '') }),
  progid: nothing,
  edit: nothing,
  selecttitle: ({ item }, name) => ({ [name]: String(item.id) })
};

export function hexMask(mask: bigint): string {
  return `0x${mask.toString(16)}`;
}

const braced = (id: string): string => `{${id.toUpperCase()}}`;

function memberIs(subject: RowSubject, name: string, value: string): boolean {
  const field = subject.fields.find(known => known.InternalName === name);
  return field !== undefined && fieldMembers(field, subject)[name] === value;
}

function nameOf(file: string): string {
  return file.includes('.') ? file.slice(0, file.lastIndexOf('.')) : file;
}

function suffixOf(file: string): string {
  return file.includes('.') ? file.slice(file.lastIndexOf('.') + 1) : '';
}
