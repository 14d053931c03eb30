import { createManualScheduler } from '../../adapters/memory/manualScheduler';
import { createMemoryDraftKeep } from '../../adapters/memory/memoryDraftKeep';
import { Failure } from '../ports/failure';
import type { LibraryVersion, VersionToSave } from '../ports/templateLibrary';
import { createVersionSaver } from './createVersionSaver';
import type { VersionSaver } from './createVersionSaver';

interface Server {
  readonly saved: VersionToSave<string>[];
  failures: Failure[];
}

const opened: VersionToSave<string> = { content: '"old"', state: 'draft', etag: '', shippedVersion: 0 };

function setUp(keep = createMemoryDraftKeep()) {
  const scheduler = createManualScheduler();
  const server: Server = { saved: [], failures: [] };
  const save = async (version: VersionToSave<string>): Promise<LibraryVersion<string>> => {
    const failure = server.failures.shift();
    if (failure) throw failure;
    server.saved.push(version);
    return { ...version, etag: `"${server.saved.length}"`, editor: '', modified: '' };
  };
  const read = (text: string): string => {
    if (!text.startsWith('"')) throw new Error('no text');
    return JSON.parse(text) as string;
  };
  const saver: VersionSaver<string> = createVersionSaver({ opened, save, read, keep, keepKey: 'k', scheduler });
  return { saver, server, scheduler, keep };
}

describe('a draft of a version', () => {
  it('is saved after a pause, each time against the ETag of the save before', async () => {
    const { saver, server, scheduler, keep } = setUp();
    saver.change('a');
    saver.change('ab');
    expect(keep.keys()).toEqual(['k']);
    await scheduler.advance(1000);
    saver.change('abc');
    await scheduler.advance(1000);
    expect(server.saved.map(({ content, etag }) => [content, etag])).toEqual([['ab', ''], ['abc', '"1"']]);
    expect(saver.state()).toEqual({ kind: 'saved' });
    expect(keep.keys()).toEqual([]);
  });

  it('is sent again when the connection comes back, and kept on the device meanwhile', async () => {
    const { saver, server, scheduler, keep } = setUp();
    server.failures = [new Failure('offline', '')];
    saver.change('a');
    await scheduler.advance(1000);
    expect(saver.state()).toMatchObject({ kind: 'failed' });
    const later = setUp(keep);
    expect(later.saver.first).toBe('a');
    await scheduler.advance(5000);
    expect(server.saved.map(({ content }) => content)).toEqual(['a']);
  });

  it('waits for a choice when another has saved, and goes on typing meanwhile', async () => {
    const { saver, server, scheduler } = setUp();
    server.failures = [new Failure('conflict', '')];
    saver.change('mine');
    await scheduler.advance(1000);
    saver.change('mine too');
    await scheduler.advance(10_000);
    expect(saver.state()).toEqual({ kind: 'conflict' });
    expect(await saver.flush()).toBe(false);
    expect(server.saved).toEqual([]);
    saver.writeOver('"theirs"');
    await scheduler.advance(0);
    expect(server.saved.map(({ content, etag }) => [content, etag])).toEqual([['mine too', '"theirs"']]);
  });

  it('forgets what the device keeps when it is given up, and what cannot be read', async () => {
    const { saver, server, scheduler, keep } = setUp();
    server.failures = [new Failure('conflict', '')];
    saver.change('mine');
    await scheduler.advance(1000);
    saver.giveUp();
    expect(keep.keys()).toEqual([]);
    keep.set('k', '{"etag":"","content":"damaged"}');
    const later = setUp(keep);
    expect(later.saver.first).toBe(opened.content);
    expect(keep.keys()).toEqual([]);
  });

  it('goes in use with the last that was written', async () => {
    const { saver, server, scheduler } = setUp();
    saver.change('a');
    await scheduler.advance(1000);
    saver.change('b');
    await saver.putInUse('b');
    expect(server.saved[server.saved.length - 1]).toMatchObject({ content: 'b', state: 'inUse', etag: '"1"' });
    expect(saver.state()).toEqual({ kind: 'saved' });
    await scheduler.advance(10_000);
    expect(server.saved).toHaveLength(2);
  });
});
