import type { Check } from '../check';
import { judged, said } from '../check';
import { idsIn } from '../probeGround';
import { addRow, deleteRow, editRow, validateUpdate, valueOf } from '../rows';

const addsInOwnFolder: Check = {
  key: 'add-only.own-folder',
  expects: said(
    'Den som bara får lägga till kan lägga till i sitt organs mapp.',
    'Who may only add can add in the folder of the own body.'
  ),
  needs: ['administrator', 'register'],
  run: async ({ as, ground }) => {
    const { id, answer } = await addRow(as.register, ground, 'own', { Title: 'own', RecordKey: 'own' });
    return judged(id > 0, `HTTP ${answer.status}, post ${id}`, `HTTP ${answer.status}, item ${id}`);
  }
};

const addsNowhereElse: Check = {
  key: 'add-only.elsewhere',
  expects: said('Den kan inte lägga till i roten eller i ett annat organs mapp.', 'Nobody of them can add in the root or in another body’s folder.'),
  needs: ['administrator', 'register'],
  run: async ({ as, ground }) => {
    const root = await addRow(as.register, ground, '', { Title: 'root', RecordKey: 'root' });
    const other = await addRow(as.register, ground, 'other', { Title: 'other', RecordKey: 'other' });
    const [inRoot, inOther] = [await idsIn(as.administrator, ground, ''), await idsIn(as.administrator, ground, 'other')];
    const statuses = `HTTP ${root.answer.status}, ${other.answer.status}`;
    return judged(inRoot.length + inOther.length === 0, `${statuses}; ${inRoot.length + inOther.length} poster där`, `${statuses}; ${inRoot.length + inOther.length} items there`);
  }
};

const changesNothing: Check = {
  key: 'add-only.own-record',
  expects: said(
    'Den kan inte ändra, ta bort, flytta eller skriva om sin egen post, inte heller ta bort versioner.',
    'Nobody of them can change, delete, move or rewrite the own item, nor delete versions.'
  ),
  needs: ['administrator', 'register'],
  run: async ({ as, ground }) => {
    const { id } = await addRow(as.register, ground, 'own', { Title: 'kept', RecordKey: 'kept' });
    const answers = [
      await editRow(as.register, ground, id),
      await validateUpdate(as.register, ground, id, { Title: 'rewritten' }),
      await as.register.post(`${ground.list}/items(${id})/recycle()`),
      await as.register.post(`${ground.list}/items(${id})/versions/deleteall()`),
      await deleteRow(as.register, ground, id)
    ];
    const statuses = answers.map(({ status }) => status).join(', ');
    const title = await valueOf(as.administrator, ground, id, 'Title');
    return judged(title === 'kept', `HTTP ${statuses}; posten säger ”${String(title)}”`, `HTTP ${statuses}; the item says “${String(title)}”`);
  }
};

const authorAtCreation: Check = {
  key: 'add-only.author',
  expects: said(
    'Går det att lägga till en post i en annans namn? Rätten följer mappen, aldrig namnet, men en vikaries slutdatum och regeln att den som lämnar in inte beslutar läser namnet.',
    'Can an item be added in somebody else’s name? The right follows the folder, never the name, but the end of a substitute’s period and the rule that who hands in does not decide read the name.'
  ),
  needs: ['administrator', 'register'],
  run: async ({ as, ground }) => {
    const forged = JSON.stringify([{ Key: ground.logins.administrator }]);
    const { id, answer } = await addRow(as.register, ground, 'own', { Title: 'forged', RecordKey: 'forged', Author: forged });
    if (id === 0) return { outcome: 'found', found: said(`Nej: hela posten vägras (HTTP ${answer.status}).`, `No: the whole item is refused (HTTP ${answer.status}).`) };
    const author = await valueOf(as.administrator, ground, id, 'Author/Name');
    const forgeable = author !== ground.logins.register;
    return {
      outcome: 'found',
      found: said(
        forgeable ? 'Ja. Ta därför bort en vikarie ur organets SharePointgrupp när tiden är slut.' : 'Nej: posten står i den egna personens namn.',
        forgeable ? 'Yes. Remove a substitute from the body’s SharePoint group when the period ends.' : 'No: the item stands in the own person’s name.'
      )
    };
  }
};

const folderByAdding: Check = {
  key: 'add-only.folder',
  expects: said(
    'Kan den som bara får lägga till göra en mapp i mappen? Poster där räknas inte, men det ska vara känt.',
    'Can somebody who may only add make a folder in the folder? Items there do not count, but it should be known.'
  ),
  needs: ['administrator', 'register'],
  run: async ({ as, ground }) => {
    const { answer } = await addRow(as.register, ground, 'own', { Title: 'deeper' }, 1);
    const made = await as.administrator.get(`web/GetFolderByServerRelativePath(decodedUrl='${ground.listPath}/own/deeper')?$select=Exists`);
    const exists = made.ok && /"Exists":\s*true/.test(made.text);
    return {
      outcome: 'found',
      found: said(`${exists ? 'Ja' : 'Nej'} (HTTP ${answer.status})`, `${exists ? 'Yes' : 'No'} (HTTP ${answer.status})`)
    };
  }
};

/** What an account with *Uppdrag registrera* can do in the ledger. */
export const addOnlyChecks: readonly Check[] = [addsInOwnFolder, addsNowhereElse, changesNothing, authorAtCreation, folderByAdding];
