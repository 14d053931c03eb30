import type { Operation, Target } from './operation';
import { itemOf, quoted, shows, succeeded } from './operation';

const reads = 'raowpF';
const adds = 'awpF';
const edits = 'wpF';
const approves = 'pF';
const removes = 'F';

const folderOf = ({ place }: Target): string => `web/GetFolderByServerRelativePath(decodedurl=${quoted(place)})`;

const fileOf = ({ place, leaf }: Target): string => `web/GetFileByServerRelativePath(decodedurl=${quoted(`${place}/${leaf}`)})`;

/** What may be tried on a file of a library, whether or not it stands under content approval. */
export const fileOperations: readonly Operation[] = [
  { name: 'read the file', allowed: reads, ask: (target) => ({ verb: 'GET', path: fileOf(target) }), done: (answer, { leaf }) => succeeded(answer) && JSON.stringify(answer.body).includes(leaf) },
  { name: 'download the file', allowed: reads, ask: (target) => ({ verb: 'GET', path: `${fileOf(target)}/$value` }), done: shows },
  { name: 'list the files of the folder', allowed: reads, ask: (target) => ({ verb: 'GET', path: `${folderOf(target)}/Files?$select=Name` }), done: (answer, { leaf }) => succeeded(answer) && JSON.stringify(answer.body).includes(leaf) },
  { name: 'reach it from the folder by $expand', allowed: reads, ask: (target) => ({ verb: 'GET', path: `${folderOf(target)}?$expand=Files` }), done: (answer, { leaf }) => succeeded(answer) && JSON.stringify(answer.body).includes(leaf) },
  {
    name: 'upload a file',
    allowed: adds,
    ask: (target) => ({ verb: 'POST', path: `${folderOf(target)}/Files/AddUsingPath(decodedurl=${quoted(`${target.values().Title ?? ''}.txt`)},overwrite=false)`, body: 'x' })
  },
  { name: 'add a folder', allowed: adds, ask: (target) => ({ verb: 'POST', path: `web/folders/AddUsingPath(decodedurl=${quoted(`${target.place}/${target.values().Title ?? ''}`)})` }) },
  { name: 'copy the file', allowed: adds, ask: (target) => ({ verb: 'POST', path: `${fileOf(target)}/CopyTo(strNewUrl=${quoted(`${target.place}/${target.values().Title ?? ''}.txt`)},bOverWrite=false)` }) },
  { name: 'edit its metadata (MERGE)', allowed: edits, spends: true, ask: (target) => ({ verb: 'MERGE', path: itemOf(target), body: { Title: 'edited' } }) },
  {
    name: 'overwrite the file by an upload',
    allowed: edits,
    spends: true,
    ask: (target) => ({ verb: 'POST', path: `${folderOf(target)}/Files/AddUsingPath(decodedurl=${quoted(target.leaf)},overwrite=true)`, body: 'forged' })
  },
  { name: 'overwrite its content', allowed: edits, spends: true, ask: (target) => ({ verb: 'PUT', path: `${fileOf(target)}/$value`, body: 'forged' }) },
  { name: 'rename', allowed: edits, spends: true, ask: (target) => ({ verb: 'POST', path: `${fileOf(target)}/MoveTo(newUrl=${quoted(`${target.place}/renamed-${target.leaf}`)},flags=0)` }) },
  { name: 'check out', allowed: edits, spends: true, ask: (target) => ({ verb: 'POST', path: `${fileOf(target)}/CheckOut` }) },
  { name: 'move out of the library', allowed: removes, spends: true, ask: (target) => ({ verb: 'POST', path: `${fileOf(target)}/MoveTo(newUrl=${quoted(`${target.elsewhere}/${target.leaf}`)},flags=0)` }) },
  { name: 'delete the file', allowed: removes, spends: true, ask: (target) => ({ verb: 'DELETE', path: fileOf(target) }) }
];

/** What content approval adds; the file has been approved before. */
export const approvalOperations: readonly Operation[] = [
  { name: 'ask for approval (Publish)', allowed: edits, ask: (target) => ({ verb: 'POST', path: `${fileOf(target)}/Publish(comment='')` }) },
  { name: 'approve', allowed: approves, ask: (target) => ({ verb: 'POST', path: `${fileOf(target)}/Approve(comment='')` }) },
  { name: 'deny', allowed: approves, spends: true, ask: (target) => ({ verb: 'POST', path: `${fileOf(target)}/Deny(comment='')` }) },
  { name: 'unpublish', allowed: edits, spends: true, ask: (target) => ({ verb: 'POST', path: `${fileOf(target)}/UnPublish(comment='')` }) },
  { name: 'approve by the column (MERGE)', allowed: approves, spends: true, ask: (target) => ({ verb: 'MERGE', path: itemOf(target), body: { OData__ModerationStatus: 0 } }) }
];
