import type { RequestHandler } from '../../http/contracts';
import { appearanceOf } from '../pages/appearance';
import { html } from '../pages/html';
import { plainPage } from '../pages/plainPage';

/**
 * Where the SPFx runtime sends the browser when a page cannot start at all. It says everything it was told,
 * so that the failure is not mistaken for an empty page.
 */
export function errorPage(scriptsPath: string): RequestHandler {
  return async (request) => {
    const { method, url } = request;
    if (method !== 'GET' || !/\/_layouts\/15\/error\.aspx$/i.test(url.pathname)) return undefined;
    const told = [...url.searchParams].map(([name, value]) => `${name}: ${value}`).join('\n');
    return plainPage({
      title: 'Sidan kunde inte starta',
      lead: 'SPFx-körmiljön gav upp innan någon webbdel hann visas. Det första felet i webbläsarens konsol säger mest om varför.',
      status: 500,
      appearance: appearanceOf(request),
      scriptsPath,
      content: html`<pre>${told || 'Inget mer är känt.'}</pre>`,
    });
  };
}
