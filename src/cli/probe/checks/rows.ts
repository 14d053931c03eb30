import { rowsOf, valueAt } from '../caller';
import type { Check } from '../check';
import { judged, said } from '../check';
import { addRow, valueOf } from '../rows';

const reservedId: Check = {
  key: 'rows.reserved-id',
  expects: said(
    'Ett reserverat id lägger ingen post före en som redan finns.',
    'A reserved id places no item before one that is there already.'
  ),
  needs: ['administrator', 'register'],
  run: async ({ as, ground }) => {
    const reserved = Number(valueAt(await as.administrator.post(`${ground.list}/ReserveListItemId()`), 'value') ?? 0);
    const first = await addRow(as.register, ground, 'own', { Title: 'first', RecordKey: 'first' });
    const late = await addRow(as.register, ground, 'own', { Title: 'late', RecordKey: 'late', ID: String(reserved) });
    return judged(
      first.id > 0 && (late.id === 0 || late.id > first.id),
      `reserverat ${reserved}, därefter ${first.id} och ${late.id}`,
      `reserved ${reserved}, then ${first.id} and ${late.id}`
    );
  }
};

/** 60,000 UTF-16 units with what stores like to change: åäö, several spaces, line ends, quotes and an emoji. */
const longText = ((): string => {
  const line = 'Åtgärd för ”sällsynta” diagnoser:  två   mellanslag & <taggar> 🩺 1 % – §\n';
  return line.repeat(Math.ceil(60_000 / line.length)).slice(0, 59_999).trimEnd().padEnd(60_000, 'x');
})();

const longTextReturns: Check = {
  key: 'rows.long-text',
  expects: said('60 000 tecken kommer tillbaka oförändrade.', '60,000 characters come back unchanged.'),
  needs: ['administrator', 'register'],
  run: async ({ as, ground }) => {
    const { id, answer } = await addRow(as.register, ground, 'own', { Title: 'long', RecordKey: 'long', Text: longText });
    const stored = id === 0 ? '' : String((await valueOf(as.administrator, ground, id, 'Text')) ?? '');
    const equal = stored === longText;
    const at = equal ? -1 : Array.from({ length: longText.length }, (_, index) => index).find((index) => stored[index] !== longText[index]);
    const difference = equal ? 'lika' : `skiljer sig vid tecken ${at}`;
    const differenceEn = equal ? 'equal' : `differs at character ${at}`;
    return judged(equal, `HTTP ${answer.status}, ${stored.length} tecken, ${difference}`, `HTTP ${answer.status}, ${stored.length} characters, ${differenceEn}`);
  }
};

const merge = { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' } as const;

const listValidation: Check = {
  key: 'rows.list-validation',
  expects: said('Listans egen kontroll gäller också det som skrivs med REST.', 'The list’s own validation holds for what is written by REST too.'),
  needs: ['administrator'],
  run: async ({ as, ground }) => {
    const set = await as.administrator.post(ground.list, { ValidationFormula: '=[Title]<>"forbidden"', ValidationMessage: 'No.' }, merge);
    const added = await as.administrator.post(`${ground.list}/items`, { Title: 'forbidden' });
    const byForm = await addRow(as.administrator, ground, '', { Title: 'forbidden' });
    await as.administrator.post(ground.list, { ValidationFormula: '' }, merge);
    const statuses = `HTTP ${set.status}, ${added.status}, ${byForm.answer.status}`;
    return judged(set.ok && !added.ok && byForm.id === 0, statuses, statuses);
  }
};

const beyondThreshold: Check = {
  key: 'rows.large-list',
  expects: said(
    'I en lista över gränsen för listvyer svarar frågor på en indexerad kolumn, med rätt rader.',
    'In a list beyond the list view threshold, queries on an indexed column answer, with the right items.'
  ),
  needs: ['administrator'],
  run: async ({ as, ground, rows }) => {
    if (rows === 0) {
      return { outcome: 'notTested', found: said('Ange --rows 5100 för att prova; raderna tas bort igen.', 'Give --rows 5100 to try it; the items are removed again.') };
    }
    for (let number = 0; number < rows; number += 1) {
      await as.administrator.post(`${ground.list}/items`, { Title: 'many', RecordKey: number === 0 ? 'needle' : `many${number}` });
    }
    const found = await as.administrator.get(`${ground.list}/items?$select=ID,RecordKey&$filter=RecordKey eq 'needle'`);
    const unindexed = await as.administrator.get(`${ground.list}/items?$select=ID&$filter=Title eq 'many'`);
    const ids = await as.administrator.get(`${ground.list}/items?$select=ID&$filter=ID gt 0&$orderby=ID&$top=5000`);
    const text = `HTTP ${found.status} (${rowsOf(found).length}), ${unindexed.status}, ${ids.status}`;
    return judged(found.ok && rowsOf(found).length === 1 && !unindexed.ok && ids.ok, text, text);
  }
};

/** What the ledger builds on: ids, text and queries. */
export const rowChecks: readonly Check[] = [reservedId, longTextReturns, listValidation, beyondThreshold];
