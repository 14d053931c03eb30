import { join } from 'node:path';
import type { Account, PageSource, SiteResponse } from '../local-site/http/contracts';
import { createDirectory } from '../local-site/http/directory';
import { listen } from '../local-site/http/listen';
import { createRuntime } from '../local-site/runtime/runtimeHandlers';

export const person: Account = { login: 'anna@uppdrag.example', name: 'Anna Åberg', jobTitle: 'Handläggare', department: '' };

export const probeId = '0f1e2d3c-4b5a-4697-8877-665544332211';

/** The pages of the local site around the probe web part, without the REST service behind them. */
export interface ProbeSite {
  readonly origin: string;
  /** Data requests so far, as `POST /sites/x/_api/…`, with body and digest. */
  readonly calls: readonly { readonly call: string; readonly body: string; readonly digest: string | undefined }[];
  /** Replaces the page's content. */
  show(canvas: readonly object[]): void;
  close(): Promise<void>;
}

const projectFolder = join(__dirname, '..');

/** @param canvas content of the page `/sites/x/SitePages/Home.aspx`; saving replaces it */
export async function startProbeSite(canvas: readonly object[]): Promise<ProbeSite> {
  let canvasContent = JSON.stringify(canvas);
  const calls: { call: string; body: string; digest: string | undefined }[] = [];
  const runtime = await createRuntime({
    directory: createDirectory([person]),
    debugFolder: join(__dirname, 'probeWebPart'),
    cacheDirectory: join(projectFolder, '.cache', 'spfx-runtime'),
    nodeModules: join(projectFolder, 'node_modules'),
    homePath: '/sites/x'
  });
  const handlers = runtime.handlers(pageSource(() => canvasContent));
  const answerData = (call: string, body: string): SiteResponse => {
    if (call.endsWith('/savepage')) canvasContent = (JSON.parse(body) as { CanvasContent1: string }).CanvasContent1;
    return { status: 200, headers: { 'Content-Type': 'application/json' }, body: '{"value":true}' };
  };
  const { stop, port } = await listen(0, async ({ method, target, headers, body }) => {
    const url = new URL(target, `http://${headers.host}`);
    if (url.pathname.includes('/_api/')) {
      const text = (await body(1_000_000)).toString('utf8');
      calls.push({ call: `${method} ${url.pathname}`, body: text, digest: headers['x-requestdigest'] });
      return answerData(url.pathname, text);
    }
    for (const handler of handlers) {
      const answer = await handler({ method, url, headers, body, account: person, identifiedBy: 'cookie' });
      if (answer) return answer;
    }
    return { status: 404, headers: {}, body: '' };
  });
  const show = (shown: readonly object[]): void => {
    canvasContent = JSON.stringify(shown);
  };
  return { origin: `http://127.0.0.1:${port}`, calls, show, close: stop };
}

function pageSource(canvasContent: () => string): PageSource {
  const id = (digit: number): string => `${digit}0000000-0000-4000-8000-000000000000`;
  return {
    webContext: (_, path, origin) =>
      path !== '/sites/x'
        ? 'missing'
        : {
            siteId: id(1),
            webId: id(2),
            title: 'Provplats',
            siteUrl: `${origin}/sites/x`,
            siteServerRelativeUrl: '/sites/x',
            webUrl: `${origin}/sites/x`,
            webServerRelativeUrl: '/sites/x',
            language: { tag: 'sv-SE', lcid: 1053 },
            region: { tag: 'sv-SE', lcid: 1053 },
            isMultilingual: true,
            permissions: { High: '176', Low: '138612833' },
            isSiteAdmin: false,
            user: { id: 7, loginName: `i:0#.f|membership|${person.login}`, displayName: person.name, email: person.login },
            formDigest: { value: '0xDIGEST,now', timeoutSeconds: 1800 }
          },
    page: (_, path) =>
      path.endsWith('/Home.aspx')
        ? { listId: id(3), itemId: 4, uniqueId: id(4), title: 'Provsida', canvasContent: canvasContent(), canEdit: true }
        : 'missing',
    navigation: () => [{ title: 'Hem', url: '/sites/x/SitePages/Home.aspx' }]
  };
}
