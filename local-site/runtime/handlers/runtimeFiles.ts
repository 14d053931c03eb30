import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RequestHandler } from '../../http/contracts';
import type { RuntimeFolder } from '../build/buildRuntime';
import { missingFile, staticFile } from './staticFile';

/** One file of the runtime folder or of its fonts; no other folder, no dots in front. */
const fileAddress = /^(?:fonts\/)?[A-Za-z0-9_][\w.-]*$/;

/** Serves the SPFx runtime folder under `/spfx/`. */
export function runtimeFiles(runtime: RuntimeFolder): RequestHandler {
  return async ({ method, url }) => {
    if (!url.pathname.startsWith('/spfx/') || method !== 'GET') return undefined;
    const name = url.pathname.slice(runtime.basePath.length);
    if (!url.pathname.startsWith(runtime.basePath) || !fileAddress.test(name)) return missingFile(url.pathname);
    const content = await readFile(join(runtime.folder, name)).catch(() => undefined);
    return content === undefined ? missingFile(url.pathname) : staticFile(name, content, true);
  };
}
