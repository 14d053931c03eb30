/** @jest-environment node */
import { mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashText } from '../domain/mandate/hashText';
import { pagesFolder } from './pagesFolder';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const index = 'index.html';
const page = (key: string): string => `grupp/${key}/index.html`;

describe('a folder of pages', () => {
  let root: string;
  const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8');
  const write = async (pages: Readonly<Record<string, string>>): Promise<number> => {
    const open = await pagesFolder(root).open(Object.keys(pages));
    for (const [path, text] of Object.entries(pages)) await open.put(path, bytes(text));
    return open.finish();
  };

  beforeEach(async () => {
    root = join(await mkdtemp(join(tmpdir(), 'uppdrag-pages-')), 'webb');
  });

  it('holds what was written, and a list of it', async () => {
    expect(await write({ [index]: 'alla', [page('rag')]: 'rag' })).toBe(0);
    expect(await read(page('rag'))).toBe('rag');
    expect(JSON.parse(await read('uppdrag-sidor.json'))).toEqual({
      format: 'uppdrag.sidor.1',
      isWhole: true,
      files: { [page('rag')]: hashText('rag'), [index]: hashText('alla') }
    });
  });

  it('says which files were there already', async () => {
    await write({ [index]: 'alla' });
    const open = await pagesFolder(root).open([index]);
    expect(await open.put(index, bytes('alla'))).toBe(false);
    expect(await open.put(index, bytes('nya'))).toBe(true);
  });

  it('loses what it no longer holds, and nothing of anybody else’s', async () => {
    await write({ [index]: 'alla', [page('rag')]: 'rag', [page('rpo')]: 'rpo' });
    await writeFile(join(root, 'grupp/rag/bild.png'), 'egen');
    expect(await write({ [index]: 'alla' })).toBe(2);
    expect(await readdir(join(root, 'grupp'))).toEqual(['rag']);
    expect(await readdir(join(root, 'grupp/rag'))).toEqual(['bild.png']);
  });

  it('is left alone where somebody else’s file lies in the way', async () => {
    await mkdir(root);
    await writeFile(join(root, index), 'egen');
    await expect(write({ [page('rag')]: 'rag', [index]: 'alla' })).rejects.toMatchObject({ kind: 'conflict', detail: index });
    expect(await readdir(root)).toEqual([index]);
    expect(await read(index)).toBe('egen');
  });

  it('is taken up again after a run that was cut short anywhere', async () => {
    await write({ [index]: 'alla', [page('rag')]: 'Åsa Ström' });
    const cut = await pagesFolder(root).open([index, page('rpo')]);
    await cut.put(page('rpo'), bytes('rpo'));
    await writeFile(join(root, `${page('rpo')}.uppdrag-temp`), 'hal');
    expect(JSON.parse(await read('uppdrag-sidor.json'))).toMatchObject({ isWhole: false, files: { [page('rag')]: hashText('Åsa Ström'), [page('rpo')]: '' } });
    expect(await read(page('rag'))).toBe('Åsa Ström');
    expect(await write({ [index]: 'nya' })).toBe(2);
    expect((await readdir(root, { recursive: true })).sort()).toEqual(['grupp', index, 'uppdrag-sidor.json']);
    expect(await read(index)).toBe('nya');
  });

  it('takes nothing away outside itself, whatever its list says', async () => {
    await write({ [index]: 'alla' });
    await writeFile(join(root, '..', 'viktig.txt'), 'egen');
    await writeFile(join(root, 'egen.txt'), 'egen');
    await writeFile(join(root, 'uppdrag-sidor.json'), JSON.stringify({ format: 'uppdrag.sidor.1', files: { '../viktig.txt': '', 'egen.txt': '', 'grupp/../egen.txt': '', [index]: '' } }));
    expect(await write({ [index]: 'alla' })).toBe(0);
    expect(await readFile(join(root, '..', 'viktig.txt'), 'utf8')).toBe('egen');
    expect(await read('egen.txt')).toBe('egen');
  });

  it('follows no link that leads out of it', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'uppdrag-elsewhere-'));
    await mkdir(join(root, 'grupp'), { recursive: true });
    await symlink(elsewhere, join(root, 'grupp', 'rag'));
    await expect(write({ [page('rag')]: 'rag' })).rejects.toMatchObject({ kind: 'conflict', detail: 'grupp/rag' });
    expect(await readdir(elsewhere)).toEqual([]);
  });

  it('is not taken for one when its list is something else', async () => {
    await mkdir(root);
    await writeFile(join(root, 'uppdrag-sidor.json'), '{"egen": true}');
    await expect(write({ [index]: 'alla' })).rejects.toMatchObject({ kind: 'conflict', detail: 'uppdrag-sidor.json' });
  });
});
