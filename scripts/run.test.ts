import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { checkNpm } from './environment.mjs';

const project = join(__dirname, '..');

function command(...args: readonly string[]): { readonly code: number | null; readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'scripts', 'run.mjs'), ...args], { encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

describe('the front of the commands', () => {
  it('tells of a command that does not exist, and of those that do', () => {
    const { code, stdout, stderr } = command('strat');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/Kommandot strat finns inte\..*start, site, test, test:long, package/);
    expect(stderr).toMatch(/There is no command strat\./);
  });

  it('tells of a slip in the options before it installs or builds anything', () => {
    const { code, stdout, stderr } = command('start', '--prot', '1');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Valet --prot finns inte\./);
  });

  it('tells what to do when npm is missing', () => {
    expect(() => checkNpm(() => false)).toThrow(/npm saknas.*nodejs\.org/);
    expect(() => checkNpm(() => true)).not.toThrow();
  });
});

describe('gulp', () => {
  it('has the tasks that SPFx people know', () => {
    const gulp = join(project, 'node_modules', 'gulp', 'bin', 'gulp.js');
    const { stdout } = spawnSync(process.execPath, [gulp, '--tasks-simple'], { cwd: project, encoding: 'utf8' });
    const known = ['clean', 'build', 'bundle', 'package-solution', 'serve', 'test', 'ship'];
    expect(stdout.split('\n')).toEqual(expect.arrayContaining(known));
  });
});
