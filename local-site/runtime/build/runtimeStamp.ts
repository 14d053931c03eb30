import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Packages whose published files the runtime folder is made of, besides `@microsoft/sp-*`. */
const packages = [
  '@fluentui/font-icons-mdl2',
  '@fluentui/react',
  '@fluentui/react-components',
  '@fluentui/react-tabster',
  '@microsoft/microsoft-graph-client',
  'esbuild',
  'react',
  'react-dom',
];

/**
 * Short hash of everything the runtime folder is built from: package versions and the sources of this build.
 * @param sourceFolders folders whose files are part of the build
 */
export async function runtimeStamp(nodeModules: string, sourceFolders: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  const platform = (await readdir(join(nodeModules, '@microsoft')))
    .filter((name) => name.startsWith('sp-'))
    .map((name) => `@microsoft/${name}`);
  for (const name of [...platform, ...packages].sort()) {
    const description = JSON.parse(await readFile(join(nodeModules, name, 'package.json'), 'utf8')) as {
      version: string;
    };
    hash.update(`${name}@${description.version}\n`);
  }
  for (const folder of sourceFolders) {
    for (const name of (await readdir(folder)).sort()) {
      if (name.endsWith('.test.ts')) continue;
      hash.update(`${name}\n`).update(await readFile(join(folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
