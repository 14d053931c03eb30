import { mkdtempSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withLock } from './withLock.mjs';

describe('the lock around building', () => {
  let folder: string;
  let lock: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'with-lock-'));
    lock = join(folder, 'lock');
    jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  it('lets one at a time in, and is gone afterwards', async () => {
    const events: string[] = [];
    const work = (name: string): (() => Promise<void>) => async () => {
      events.push(`${name} in`);
      await Promise.resolve();
      events.push(`${name} out`);
    };
    await Promise.all([withLock(lock, work('one')), withLock(lock, work('two'))]);
    expect(events).toEqual(['one in', 'one out', 'two in', 'two out']);
    expect(existsSync(lock)).toBe(false);
  });

  it('is given back when the work fails', async () => {
    await expect(withLock(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(existsSync(lock)).toBe(false);
  });

  it('is taken over from a process that has died', async () => {
    writeFileSync(lock, '999999999');
    expect(await withLock(lock, async () => 'done')).toBe('done');
  });
});
