import { binding, chain, groupKey } from '../../testing/approval/caseRecords';
import { openLedgerBook } from '../../testing/approval/ledgerBook';
import { chainBefore, configurationOf, countedConfiguration } from './configuration';

describe('configuration', () => {
  it('counts what is whole, lies directly in its folder and is said once', () => {
    const book = openLedgerBook();
    book.write('configuration', chain());
    const bound = book.write('configuration', binding());
    book.write('configuration', binding({ chainKey: 'forged' }), { ownHash: 'ab'.repeat(32) });
    book.write('configuration', binding({ chainKey: 'repeated' }), { recordKey: bound.recordKey });
    book.write('configuration', binding(), { record: null });
    for (const folder of ['', 'configuration/deeper', `groups/${groupKey}`]) {
      book.write(folder, binding({ chainKey: 'misplaced' }));
    }
    expect(countedConfiguration([...book.entries].reverse()).map(({ id }) => id)).toEqual([1, 2]);
  });

  it('gives the last binding and chain before an id', () => {
    const book = openLedgerBook();
    book.write('configuration', chain(undefined, { name: 'Första' }));
    book.write('configuration', binding());
    book.write('configuration', chain(undefined, { name: 'Andra' }));
    book.write('configuration', binding({ chainKey: 'c2' }));
    const configuration = configurationOf(book.entries);
    const nameBefore = (id: number): string | undefined => chainBefore(id, groupKey, configuration)?.chain.name;
    expect([1, 2, 3, 4, 5].map(nameBefore)).toEqual([undefined, undefined, 'Första', 'Andra', undefined]);
    expect(chainBefore(4, 'rag-other', configuration)).toBeNull();
  });
});
