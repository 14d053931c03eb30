import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import { groupKey } from '../../testing/approval/caseRecords';
import { createMandateWorld } from '../../testing/drafting/mandateWorld';
import { importAll, textFile } from '../../testing/importing/importRun';
import type { Ports } from '../ports/ports';
import type { ImportFile } from './importFiles';

const published = (name: string): ImportFile =>
  textFile(`${name}.txt`, readFileSync(join(__dirname, `../../templates/fixtures/${name}.txt`), 'utf8'));
const ports = async (): Promise<Ports> => createMemoryPorts(await createMandateWorld(), 'convener');

describe('reading files in', () => {
  it('gives each file its own result, the bad ones among the good', async () => {
    const lost: ImportFile = { id: 'borta.txt', name: 'borta.txt', size: 3, read: () => Promise.reject(new Error('NotReadableError')) };
    const results = await importAll(await ports(), [
      published('lakemedel'),
      textFile('trasig.docx', 'PK'),
      textFile('tom.txt', ' \n '),
      lost,
      { ...published('barnonkologi'), id: 'stor.txt', size: 2_000_000_000, read: () => Promise.reject(new Error('It must not be read.')) },
      published('barnonkologi')
    ]);
    expect([...results].map(([id, result]) => [id, result.kind === 'read' ? result.imported.family : result.reason])).toEqual([
      ['lakemedel.txt', 'sydostra-rsg'],
      ['trasig.docx', 'corrupt'],
      ['tom.txt', 'empty'],
      ['borta.txt', 'unreachable'],
      ['stor.txt', 'tooLarge'],
      ['barnonkologi.txt', 'sydostra-rag']
    ]);
  });

  it('does not let a file that nobody foresaw stop the rest', async () => {
    const real = await ports();
    const reader = { ...real.reader, read: (name: string, content: Uint8Array) => (name === 'a.txt' ? Promise.reject(new Error('?')) : real.reader.read(name, content)) };
    const results = await importAll({ ...real, reader }, [textFile('a.txt', 'a'), published('lakemedel')]);
    expect([...results.values()].map((result) => (result.kind === 'read' ? result.imported.family : result.reason))).toEqual(['defect', 'sydostra-rsg']);
  });

  it('finds the group a document is about, and none for another', async () => {
    const results = await importAll(await ports(), [published('barnonkologi'), published('lakemedel')]);
    const [one, other] = [...results.values()];
    expect(one).toMatchObject({ match: { group: { key: groupKey } } });
    expect(other).toMatchObject({ match: { group: null } });
  });

  it('holds the content of one file at a time', async () => {
    let held = 0;
    const most: number[] = [];
    const files = ['a', 'b', 'c'].map((id): ImportFile => ({ ...published('lakemedel'), id, read: () => {
      held += 1;
      most.push(held);
      return published('lakemedel').read();
    } }));
    await importAll(await ports(), files, { onResult: () => { held -= 1; } });
    expect(most).toEqual([1, 1, 1]);
  });

  it('stops when it is cancelled, with nothing half done', async () => {
    const cancelled = new AbortController();
    const started: string[] = [];
    const results = await importAll(await ports(), [published('lakemedel'), published('barnonkologi'), textFile('c.txt', 'c')], {
      signal: cancelled.signal,
      onStart: (id) => {
        started.push(id);
        if (started.length === 2) {
          cancelled.abort();
        }
      }
    });
    expect(started).toEqual(['lakemedel.txt', 'barnonkologi.txt']);
    expect([...results.keys()]).toEqual(['lakemedel.txt']);
  });
});
