import type { Operation, Target } from './operation';
import { formDone, itemOf, listOf, quoted } from './operation';
import type { Ask } from './attacker';

const adds = 'daowpF';
const edits = 'wpF';

type Values = Readonly<Record<string, string>>;

const formOf = (values: Values): readonly object[] => Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));

export const addForm = (target: Target, more: Values = {}, place = target.place, kind = 0): Ask => ({
  verb: 'POST',
  path: `${listOf(target)}/AddValidateUpdateItemUsingPath`,
  body: {
    listItemCreateInfo: { FolderPath: { DecodedUrl: place }, UnderlyingObjectType: kind },
    formValues: formOf({ ...target.values(), ...more }),
    bNewDocumentUpdate: false
  }
});

const editForm = (target: Target, values: Values, isSystemUpdate = false): Ask => ({
  verb: 'POST',
  path: `${itemOf(target)}/ValidateUpdateListItem`,
  body: { formValues: formOf(values), bNewDocumentUpdate: isSystemUpdate }
});

const person = ({ somebodyElse }: Target): string => JSON.stringify([{ Key: somebodyElse }]);

const pathOf = ({ place, leaf }: Target): string => `web/GetFileByServerRelativePath(decodedurl=${quoted(`${place}/${leaf}`)})`;

/** What may be tried on a row of a list that is no library. */
export const listOperations: readonly Operation[] = [
  { name: 'add a row', allowed: adds, ask: addForm, done: formDone },
  // Whether the service takes an author at creation is unproven: an attacker is taken to manage it.
  { name: 'add a row in the name of somebody else', allowed: adds, ask: (target) => addForm(target, { Author: person(target) }), done: formDone },
  {
    name: 'add a folder inside',
    allowed: adds,
    ask: (target) => ({ verb: 'POST', path: `web/folders/AddUsingPath(decodedurl=${quoted(`${target.place}/inside-${target.values().Title ?? ''}`)})` })
  },
  { name: 'add a folder by a form', allowed: adds, ask: (target) => addForm(target, {}, target.place, 1), done: formDone },
  { name: 'edit (MERGE)', allowed: edits, ask: (target) => ({ verb: 'MERGE', path: itemOf(target), body: { Title: `${target.word} edited` } }) },
  { name: 'edit by a form (ValidateUpdateListItem)', allowed: edits, ask: (target) => editForm(target, { Title: `${target.word} edited` }), done: formDone },
  { name: 'edit without a version', allowed: edits, ask: (target) => editForm(target, { Title: `${target.word} edited` }, true), done: formDone },
  { name: 'forge Author', allowed: edits, ask: (target) => editForm(target, { Author: person(target) }), done: formDone },
  { name: 'forge Editor', allowed: edits, ask: (target) => editForm(target, { Editor: person(target) }), done: formDone },
  { name: 'forge Created', allowed: edits, ask: (target) => editForm(target, { Created: '1/2/2020 1:00 AM' }), done: formDone },
  { name: 'move by FileDirRef in a form', allowed: '', ask: (target) => editForm(target, { FileDirRef: target.elsewhere }), done: formDone },
  { name: 'upload a file into the list', allowed: '', ask: (target) => ({ verb: 'POST', path: `web/GetFolderByServerRelativePath(decodedurl=${quoted(target.place)})/Files/AddUsingPath(decodedurl='x.txt',overwrite=true)`, body: 'x' }) },
  { name: 'attach a file', allowed: '', ask: (target) => ({ verb: 'POST', path: `${itemOf(target)}/AttachmentFiles/add(FileName='x.txt')`, body: 'x' }) },
  { name: 'copy elsewhere', allowed: '', ask: (target) => copyOrMove('CopyFileByPath', target) },
  { name: 'move elsewhere (MoveTo)', allowed: 'F', spends: true, ask: (target) => ({ verb: 'POST', path: `${pathOf(target)}/MoveTo(newUrl=${quoted(`${target.elsewhere}/${target.leaf}`)},flags=0)` }) },
  // For files only; what the service does with a row here is not known.
  { name: 'move elsewhere (MoveCopyUtil)', allowed: '', ask: (target) => copyOrMove('MoveFileByPath', target) }
];

/** What may be tried on a row of the own making. */
export const ownRowOperations: readonly Operation[] = [
  { name: 'edit the own row (MERGE)', allowed: 'owpF', ask: (target) => ({ verb: 'MERGE', path: itemOf(target), body: { Title: `${target.word} edited` } }) },
  { name: 'edit the own row by a form', allowed: 'owpF', ask: (target) => editForm(target, { Title: `${target.word} edited` }), done: formDone },
  { name: 'forge Created of the own row', allowed: 'owpF', ask: (target) => editForm(target, { Created: '1/2/2020 1:00 AM' }), done: formDone },
  { name: 'forge Author of the own row', allowed: 'owpF', ask: (target) => editForm(target, { Author: person(target) }), done: formDone },
  { name: 'delete earlier versions of the own row', allowed: 'F', ask: (target) => ({ verb: 'POST', path: `${itemOf(target)}/versions/DeleteAll` }) },
  { name: 'recycle the own row', allowed: 'F', ask: (target) => ({ verb: 'POST', path: `${itemOf(target)}/Recycle` }) }
];

function copyOrMove(name: string, { origin, place, elsewhere, leaf }: Target): Ask {
  const path = (folder: string): object => ({ DecodedUrl: `${origin}${folder}/${leaf}` });
  return {
    verb: 'POST',
    path: `SP.MoveCopyUtil.${name}`,
    body: { srcPath: path(place), destPath: path(elsewhere), overwrite: false, options: {} }
  };
}
