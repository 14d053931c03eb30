import type { RequestHandler } from '../../http/contracts';
import type { ComponentSource } from '../catalogue/componentSource';
import { missingFile, staticFile } from './staticFile';

/** Serves the bundles and icons of the installed solutions. */
export function solutionFiles(sources: readonly ComponentSource[]): RequestHandler {
  return async ({ method, url }) => {
    const path = url.pathname;
    if (method !== 'GET' || !/^\/_(solution|debug)\//.test(path)) return undefined;
    for (const source of sources) {
      const content = source.file(path);
      if (content !== undefined) return staticFile(path, content, source.immutable);
    }
    return missingFile(path);
  };
}
