import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { resourcePath, type Entity } from '../entity';
import { systemFolderId } from '../files/systemFolders';
import { refusals } from '../refusals';
import { argument, type Arguments } from '../tree/arguments';
import { entityNode, step, type CollectionKind, type EntityKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { listLink } from './listEntity';
import { isLibraryTemplate } from './listTemplates';

/** SharePoint's form types: 4 display, 6 edit, 8 new. */
type FormType = 4 | 6 | 8;

const PAGES: Readonly<Record<FormType, string>> = { 4: 'DispForm.aspx', 6: 'EditForm.aspx', 8: 'NewForm.aspx' };
const TYPES: readonly FormType[] = [4, 6, 8];

interface Subject {
  readonly list: List;
  readonly type: FormType;
}

/** Server-relative path of a form's page; a library's new form is its upload page. */
export function formPath(list: List, type: FormType): string {
  if (!isLibraryTemplate(list.template)) return `${list.root}/${PAGES[type]}`;
  return `${list.root}/Forms/${type === 8 ? 'Upload.aspx' : PAGES[type]}`;
}

const formKind: EntityKind<Subject> = { name: 'Form', entity: formEntity, members: {} };

export const formsKind: CollectionKind<List> = {
  name: 'Forms',
  type: 'SP.Form',
  set: 'SP.ApiData.Forms',
  entities: list => TYPES.map(type => formEntity({ list, type })),
  key: formNode,
  members: { getbyid: step(formNode) }
};

function formNode(list: List, args: Arguments, call: Call): Node {
  const id = String(argument(args, 'id') ?? '').replace(/[{}]/g, '').toLowerCase();
  const type = TYPES.find(known => idOf(list, known) === id);
  if (type === undefined) throw refusals.outOfRange();
  return entityNode(formKind, { list, type }, call);
}

function idOf(list: List, type: FormType): string {
  return systemFolderId(formPath(list, type));
}

function formEntity({ list, type }: Subject): Entity {
  const path = formPath(list, type);
  return {
    type: 'SP.Form', set: 'SP.ApiData.Forms', editLink: `${listLink(list)}/Forms('${idOf(list, type)}')`,
    properties: { FormType: type, Id: idOf(list, type), ResourcePath: resourcePath(path), ServerRelativeUrl: path },
    onSelect: {}, navigation: [], open: () => undefined
  };
}
