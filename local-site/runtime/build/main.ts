/** Builds the runtime folder and prints where it lies: `node --import tsx local-site/runtime/build/main.ts`. */
import { join } from 'node:path';
import { buildRuntime } from './buildRuntime';

const projectFolder = join(__dirname, '../../..');

buildRuntime({
  nodeModules: join(projectFolder, 'node_modules'),
  sourceFolder: join(__dirname, '..'),
  cacheFolder: join(projectFolder, '.cache', 'spfx-runtime'),
}).then(
  ({ folder }) => process.stdout.write(`${folder}\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
