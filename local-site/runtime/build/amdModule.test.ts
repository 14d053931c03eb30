import { compileFunction } from 'node:vm';
import { amdModule } from './amdModule';

type Factory = (...dependencies: readonly unknown[]) => unknown;

/** Runs a module as the loader would, and gives what it defined. */
function defined(script: string): { name: string; dependencies: readonly string[]; factory: Factory } {
  const calls: { name: string; dependencies: readonly string[]; factory: Factory }[] = [];
  const define = Object.assign(
    (name: string, dependencies: readonly string[], factory: Factory) => calls.push({ name, dependencies, factory }),
    { amd: true },
  );
  compileFunction(script, ['define'])(define);
  expect(calls).toHaveLength(1);
  return calls[0];
}

describe('a stand-in as the loader gets it', () => {
  it('is named by id and version and hands its dependencies to require', () => {
    const module = defined(amdModule('id', '1.2.3', ['react', '@a/b'], 'exports.seen = [require("@a/b"), require("react")];'));
    expect(module.name).toBe('id_1.2.3');
    expect(module.dependencies).toEqual(['react', '@a/b']);
    expect(module.factory('R', 'B')).toEqual({ seen: ['B', 'R'] });
  });

  it('makes a UMD file give its exports instead of defining a module without a name', () => {
    const umd =
      '(function(f){typeof define==="function"&&define.amd?define(["exports"],f):f(typeof exports==="object"?exports:this.X={})})(function(e){e.version="17"})';
    expect(defined(amdModule('id', '1.0.0', [], umd)).factory()).toEqual({ version: '17' });
  });
});
