/** @jest-environment node */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MAIN = join(__dirname, 'main.ts');
let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'uppdrag-main-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

function run(...words: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', MAIN, '--data', data, '--no-open', ...words], { cwd: join(__dirname, '..') });
}

function ended(child: ChildProcess): Promise<{ code: number | null; stdout: string; stderr: string }> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise(resolve => child.on('close', code => resolve({ code, stdout, stderr })));
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise(resolve => child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString())));
}

describe('npm run site', () => {
  it('prints one line when it serves, and stops cleanly when told to', async () => {
    const child = run('--empty', '--port', '0');
    const end = ended(child);
    const line = await firstLine(child);
    expect(line).toMatch(/^ready http:\/\/127\.0\.0\.1:\d+\/sites\/test\n$/);
    const answer = await fetch(`${line.trim().slice('ready '.length)}/_api/web/title`, { headers: { Accept: 'application/json;odata=nometadata' } });
    await expect(answer.json()).resolves.toEqual({ value: 'test' });
    child.kill('SIGTERM');
    await expect(end).resolves.toMatchObject({ code: 0, stdout: line });
  }, 60_000);

  it('leaves a data folder to the process that has it, and takes it over from one that was killed', async () => {
    const first = run('--empty', '--port', '0');
    await firstLine(first);
    const { code, stdout, stderr } = await ended(run('--empty', '--port', '0'));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^Datamappen .* används av en annan process\. .*\nThe data folder .* is in use by another process\. Stop that one, or choose another folder with --data\.\n$/);
    const killed = ended(first);
    first.kill('SIGKILL');
    await killed;
    const second = run('--empty', '--port', '0');
    await expect(firstLine(second)).resolves.toMatch(/^ready /);
    const end = ended(second);
    second.kill('SIGTERM');
    await expect(end).resolves.toMatchObject({ code: 0 });
  }, 60_000);

  it('ends with 1 and a sentence for data it cannot use, and begins anew only when told to', async () => {
    writeFileSync(join(data, 'site.sqlite'), 'x'.repeat(5000));
    const { code, stderr } = await ended(run('--empty', '--port', '0'));
    expect([code, readFileSync(join(data, 'site.sqlite'), 'utf8')]).toEqual([1, 'x'.repeat(5000)]);
    expect(stderr).toContain('begin anew with --reset');
    const anew = run('--empty', '--port', '0', '--reset');
    await expect(firstLine(anew)).resolves.toMatch(/^ready /);
    const end = ended(anew);
    anew.kill('SIGTERM');
    await end;
  }, 60_000);

  it('stops in good order while the demo is being made, and makes it anew the next time', async () => {
    const child = run('--demo', 'small', '--port', '0');
    await new Promise(resolve => child.stderr?.once('data', resolve));
    const end = ended(child);
    child.kill('SIGTERM');
    await expect(end).resolves.toMatchObject({ code: 0, stdout: '' });
    expect(existsSync(join(data, 'demo-unfinished'))).toBe(true);
  }, 60_000);

  it('says in Swedish and English what to do about a busy port', async () => {
    const busy = createServer();
    const port = await new Promise<number>(resolve => busy.listen(0, '127.0.0.1', () => resolve((busy.address() as { port: number }).port)));
    const { code, stdout, stderr } = await ended(run('--empty', '--port', String(port)));
    busy.close();
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('Porten är upptagen');
    expect(stderr).toContain('Choose another with --port');
  }, 60_000);

  it('tells what is built and what is not, and serves nothing', async () => {
    const { code, stdout, stderr } = await ended(run('--coverage'));
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Built .*\n\n[^]*\nWeb\n[^]*Known but not built[^]*\nWeb\n/);
    expect(stdout).not.toContain('ready ');
    expect(readdirSync(data)).toEqual([]);
  }, 60_000);

  it('ends with 2 for wrong use', async () => {
    const { code, stderr } = await ended(run('--nope'));
    expect(code).toBe(2);
    expect(stderr).toContain('Unknown option: --nope');
  }, 60_000);
});
