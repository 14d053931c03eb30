import type { Answer, Caller } from './caller';
import { rowsOf, valueAt } from './caller';

/** What the probe made for itself, and nothing else: all of it is removed afterwards. */
export interface ProbeGround {
  /** Address of the list with folders, below `_api/`. */
  readonly list: string;
  /** Server-relative path of its root. */
  readonly listPath: string;
  /** Address of the library under content approval, below `_api/`. */
  readonly library: string;
  readonly libraryPath: string;
  /** Name of the SharePoint group whose folder is `own`, owned by its only member from the start. */
  readonly groupName: string;
  /** Login name of each caller in the form the site knows it by. */
  readonly logins: Readonly<Record<string, string>>;
  /** Takes everything away again. @returns what could not be removed */
  remove(): Promise<readonly string[]>;
}

/** Masks of the product's own levels *Uppdrag registrera*, *Uppdrag publicera* and *läsa med historik*. */
const masks = { register: '201527395', publisher: '201527415', reader: '201527393' } as const;

const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;

/** @throws Error that says which step the site refused, and how */
function demand(answer: Answer, what: string): Answer {
  if (!answer.ok) throw new Error(`${what}: ${answer.status} ${answer.text.slice(0, 300)}`);
  return answer;
}

const folderItem = (path: string): string => `web/GetFolderByServerRelativePath(decodedUrl=${quoted(path)})/ListItemAllFields`;

/**
 * Makes a list with two folders and a library under content approval, levels and a group, and gives the callers their
 * rights there. Called by an administrator of the site; on failure what was made is removed before the error goes on.
 *
 * @param name unique part of every name, so that nothing that exists is touched
 * @param callers those who take part besides the administrator
 */
export async function prepareGround(
  administrator: Caller,
  callers: Readonly<Record<string, Caller>>,
  name: string
): Promise<ProbeGround> {
  const undo: { readonly what: string; readonly run: () => Promise<Answer> }[] = [];
  const removing = (what: string, path: string): void => {
    undo.unshift({ what, run: () => administrator.post(path, undefined, { 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' }) });
  };
  const remove = async (): Promise<readonly string[]> => {
    const left: string[] = [];
    for (const { what, run } of undo) {
      const { ok, status } = await run();
      if (!ok && status !== 404) left.push(`${what} (${status})`);
    }
    return left;
  };

  async function make(): Promise<Omit<ProbeGround, 'remove'>> {
    const newList = async (title: string, settings: object): Promise<string> => {
      demand(await administrator.post('web/lists', { Title: title, ...settings }), `list ${title}`);
      const path = `web/lists/getbytitle(${quoted(title)})`;
      removing(`list ${title}`, path);
      return path;
    };
    const list = await newList(`${name}-lista`, { BaseTemplate: 100, EnableVersioning: true, EnableFolderCreation: true });
    const library = await newList(`${name}-filer`, { BaseTemplate: 101 });
    const merge = { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' };
    demand(await administrator.post(library, { EnableVersioning: true, EnableMinorVersions: true }, merge), 'versions');
    demand(await administrator.post(library, { EnableModeration: true, DraftVersionVisibility: 2 }, merge), 'moderation');
    const fields: readonly [string, object][] = [
      ['RecordKey', { FieldTypeKind: 2, Title: 'RecordKey' }],
      ['Text', { FieldTypeKind: 3, Title: 'Text' }]
    ];
    for (const [field, definition] of fields) demand(await administrator.post(`${list}/fields`, definition), `field ${field}`);
    demand(await administrator.post(`${list}/fields/getbyinternalnameortitle('RecordKey')`, { Indexed: true }, merge), 'index');
    const rootOf = async (path: string): Promise<string> =>
      String(valueAt(demand(await administrator.get(`${path}/RootFolder?$select=ServerRelativeUrl`), 'root'), 'ServerRelativeUrl'));
    const [listPath, libraryPath] = [await rootOf(list), await rootOf(library)];

    const levels = new Map<string, number>();
    for (const [role, low] of Object.entries(masks)) {
      const level = demand(
        await administrator.post('web/roledefinitions', { Name: `${name}-${role}`, Description: '', BasePermissions: { High: '48', Low: low } }),
        `level ${role}`
      );
      levels.set(role, Number(valueAt(level, 'Id')));
      removing(`level ${role}`, `web/roledefinitions(${String(valueAt(level, 'Id'))})`);
    }
    const users = new Map<string, { readonly id: number; readonly login: string }>();
    for (const [role, caller] of Object.entries(callers)) {
      const own = demand(await caller.get('web/currentuser?$select=Id,LoginName'), `the account of ${role} must be able to open the site`);
      const login = String(valueAt(own, 'LoginName'));
      const user = demand(await administrator.post('web/ensureuser', { logonName: login }), `account of ${role}`);
      users.set(role, { id: Number(valueAt(user, 'Id')), login: String(valueAt(user, 'LoginName')) });
    }
    const groupName = `${name}-organ`;
    const group = demand(await administrator.post('web/sitegroups', { Title: groupName }), 'group');
    const groupId = Number(valueAt(group, 'Id'));
    undo.unshift({ what: `group ${groupName}`, run: () => administrator.post(`web/sitegroups/removebyid(${groupId})`) });
    const register = users.get('register');
    if (register) demand(await administrator.post(`web/sitegroups(${groupId})/users`, { LoginName: register.login }), 'member');

    const assign = async (securable: string, principal: number | undefined, level: string): Promise<void> => {
      if (principal === undefined) return;
      const path = `${securable}/roleassignments/addroleassignment(principalid=${principal},roledefid=${levels.get(level)})`;
      demand(await administrator.post(path), `right ${level}`);
    };
    const breaking = 'breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)';
    for (const securable of [list, library]) demand(await administrator.post(`${securable}/${breaking}`), 'rights of their own');
    for (const { id } of users.values()) await assign(list, id, 'reader');
    for (const folder of ['own', 'other']) {
      const path = `${listPath}/${folder}`;
      demand(await administrator.post(`web/folders/addUsingPath(decodedurl=${quoted(path)})`), `folder ${folder}`);
    }
    demand(await administrator.post(`${folderItem(`${listPath}/own`)}/breakroleinheritance(copyRoleAssignments=true,clearSubscopes=true)`), 'folder rights');
    await assign(folderItem(`${listPath}/own`), groupId, 'register');
    await assign(library, users.get('publisher')?.id, 'publisher');
    await assign(library, users.get('reader')?.id, 'reader');
    return { list, listPath, library, libraryPath, groupName, logins: Object.fromEntries([...users].map(([role, { login }]) => [role, login])) };
  }

  try {
    return { ...(await make()), remove };
  } catch (error) {
    const left = await remove();
    const rest = left.length === 0 ? '' : ` (left behind: ${left.join(', ')})`;
    throw new Error(`${error instanceof Error ? error.message : String(error)}${rest}`);
  }
}

/** Ids of the list's rows in a folder, by id. */
export async function idsIn(caller: Caller, ground: ProbeGround, folder: string): Promise<readonly number[]> {
  const answer = await caller.get(`${ground.list}/items?$select=ID,FileDirRef,FileSystemObjectType&$orderby=ID&$top=5000`);
  const path = folder === '' ? ground.listPath : `${ground.listPath}/${folder}`;
  return rowsOf(answer).flatMap((row) => (row.FileDirRef === path && row.FileSystemObjectType === 0 ? [Number(row.ID)] : []));
}
