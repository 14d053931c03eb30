/** @jest-environment node */
import { openService } from '../server';
import { inOrBelow } from './inOrBelow';

describe('what lies in a folder or below it', () => {
  const { store } = openService({}).service;
  afterAll(() => store.db.close());

  it('is told from its neighbours by name, whatever the case', () => {
    const paths = ['/s/a', '/s/A/b', '/s/a/b/c', '/s/a-b', '/s/a b/c', '/s/a0', '/s/ab', '/s', '/s/å/x'];
    const { sql, values } = inOrBelow('value COLLATE NOCASE', '/s/a');
    expect(store.db.all<{ value: string }>(`SELECT value FROM json_each(?) WHERE ${sql}`, JSON.stringify(paths), ...values).map(row => row.value)).toEqual(['/s/a', '/s/A/b', '/s/a/b/c']);
  });

  it('is sought in the index of folders', () => {
    const { sql, values } = inOrBelow('directory', '/s/a');
    const steps = store.db.all<{ detail: string }>(`EXPLAIN QUERY PLAN SELECT * FROM items WHERE +list_id = 'x' AND is_current = 1 AND ${sql}`, ...values).map(step => step.detail).join(' | ');
    expect(steps).toMatch(/MULTI-INDEX OR.*items_in_folder \(directory=\?\).*items_in_folder \(directory>\? AND directory<\?\)/);
  });
});
