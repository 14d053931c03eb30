import type { RequestHandler } from '../../http/contracts';
import type { HostScripts } from '../build/hostScripts';
import { missingFile, staticFile } from './staticFile';

/** Serves the scripts and styles of the pages' own frame. */
export function pageScripts({ basePath, files }: HostScripts): RequestHandler {
  return async ({ method, url }) => {
    if (!url.pathname.startsWith('/_page/') || method !== 'GET') return undefined;
    const name = url.pathname.slice(basePath.length);
    const content = url.pathname.startsWith(basePath) ? files.get(name) : undefined;
    return content === undefined ? missingFile(url.pathname) : staticFile(name, content, true);
  };
}
