import { allLists } from '../../schema/lists/allLists';
import { listAddress } from '../../schema/vocabulary/list';
import type { Attacker, Answer } from './attacker';
import { loginOf } from './attackSite';
import type { Target } from './operation';
import { addForm } from './listOperations';
import { addedId, formDone, listOf, quoted, succeeded } from './operation';
import type { PlaceRule } from './placeRules';

/** Makes rows to try operations on. */
export interface TargetMaker {
  make(place: Pick<PlaceRule, 'list' | 'folder'>): Promise<Target>;
}

/** The list as the product defines it: its address and what a row must have, never who may do what. */
export function definitionOf(name: string): (typeof allLists)[number] {
  const found = allLists.find((list) => list.name === name);
  if (!found) throw new Error(`There is no list ${name}`);
  return found;
}

/** Folder made in the root of a list for what is moved out of a place without a sister. */
const ELSEWHERE = 'elsewhere';

/** Another place of the same list, to which things might be moved. */
const elsewhere: Readonly<Record<string, string>> = { 'rag-x': 'rag-y', 'groups/rag-x': 'groups/rag-y', 'bodies/rpo-x': 'bodies/rsl', 'bodies/rpo-z': 'bodies/rsl' };

const need = (answer: Answer, did: boolean, what: string): void => {
  if (!did) throw new Error(`${what}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 300)}`);
};

/** @param admin somebody who may do everything; what is recycled lies in that person's bin */
export async function openTargetMaker(webUrl: string, admin: Attacker): Promise<TargetMaker> {
  const { origin, pathname: web } = new URL(webUrl);
  const get = async (path: string): Promise<Readonly<Record<string, unknown>>> => (await admin.ask({ verb: 'GET', path })).body as Readonly<Record<string, unknown>>;
  const { Id: principalId } = await get('web/currentuser?$select=Id');
  const { Id: levelId } = await get('web/roledefinitions/getbytype(2)?$select=Id');
  let number = 0;

  const bare = (name: string, folder: string): Target => {
    const list = definitionOf(name);
    const root = `${web}/${listAddress(list)}`;
    const values = (): Record<string, string> => {
      number += 1;
      const own = Object.entries(list.columns).flatMap(([column, { required, ...rest }]) =>
        required ? [[column, rest.kind === 'choice' ? (rest.choices[0] ?? '') : `${column.toLowerCase()}${number}`]] : []
      );
      return { Title: `trial${number}`, ...Object.fromEntries(own) };
    };
    return {
      origin, root, values,
      place: folder ? `${root}/${folder}` : root,
      elsewhere: `${root}/${elsewhere[folder] ?? ELSEWHERE}`,
      id: 0, leaf: '', word: '', recycledId: '',
      somebodyElse: `i:0#.f|membership|${loginOf('staff')}`,
      principalId: Number(principalId),
      levelId: Number(levelId)
    };
  };

  async function addRow(target: Target, word: string): Promise<number> {
    const added = await admin.ask(addForm(target, { Title: word }));
    need(added, formDone(added), target.place);
    return addedId(added);
  }

  async function addFile(target: Target, word: string, isModerated: boolean): Promise<number> {
    const path = `web/GetFileByServerRelativePath(decodedurl=${quoted(`${target.place}/${word}.txt`)})`;
    const uploaded = await admin.ask({ verb: 'POST', path: `web/GetFolderByServerRelativePath(decodedurl=${quoted(target.place)})/Files/AddUsingPath(decodedurl='${word}.txt',overwrite=true)`, body: word });
    need(uploaded, succeeded(uploaded), target.place);
    const { Id } = (await admin.ask({ verb: 'GET', path: `${path}/ListItemAllFields?$select=Id` })).body as { readonly Id: number };
    const titled = await admin.ask({ verb: 'MERGE', path: `${listOf(target)}/items(${Id})`, body: { Title: word } });
    need(titled, succeeded(titled), target.place);
    if (isModerated) {
      await admin.ask({ verb: 'POST', path: `${path}/Publish(comment='')` });
      const approved = await admin.ask({ verb: 'POST', path: `${path}/Approve(comment='')` });
      need(approved, succeeded(approved), target.place);
    }
    return Id;
  }

  const addOne = async (target: Target, list: string): Promise<Pick<Target, 'id' | 'word' | 'leaf'>> => {
    number += 1;
    const word = `planted${number}x`;
    const { kind, moderated } = definitionOf(list);
    const id = await (kind === 'library' ? addFile(target, word, moderated) : addRow(target, word));
    return { id, word, leaf: kind === 'library' ? `${word}.txt` : `${id}_.000` };
  };

  return {
    make: async ({ list, folder }) => {
      const target = bare(list, folder);
      await admin.ask({ verb: 'POST', path: `web/folders/AddUsingPath(decodedurl=${quoted(target.elsewhere)},overwrite=true)` });
      const gone = await addOne(target, list);
      const recycled = await admin.ask({ verb: 'POST', path: `${listOf(target)}/items(${gone.id})/Recycle` });
      need(recycled, succeeded(recycled), target.place);
      return { ...target, ...(await addOne(target, list)), recycledId: String((recycled.body as { readonly value: string }).value) };
    }
  };
}
