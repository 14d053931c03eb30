import { assemblyFileName, manifestsFileName } from '../build/buildRuntime';
import type { PageData } from './pageData';

/** The scripts of a page with web parts, in the order they must run. */
export function runtimeScripts({ scriptsPath, runtimePath }: PageData): readonly string[] {
  return [
    `${scriptsPath}page.js`,
    `${runtimePath}${manifestsFileName}`,
    `${runtimePath}${assemblyFileName}`,
    `${scriptsPath}start.js`,
  ];
}
