import type { Call, Service } from '../call';
import { openCall } from '../openCall';
import { answerAtOnce } from '../restHandler';

const ORIGIN = 'http://127.0.0.1';
const LIST = "web/lists/getbytitle('Sample')";
const LIBRARY = 'web/lists/getbytitle(\'Documents\')/rootfolder';

/** One of everything that a bare site has not: `POST` address and body. */
const SAMPLES: readonly (readonly [string, unknown?])[] = [
  ['web/lists', { Title: 'Sample', BaseTemplate: 100, EnableVersioning: true }],
  [`${LIST}/items`, { Title: 'one' }],
  [`${LIST}/items`, { Title: 'gone' }],
  [`${LIST}/items(2)/recycle`],
  [`${LIST}/items(1)/attachmentfiles/add(filename='a.txt')`, {}],
  [`${LIST}/items(1)/comments`, { text: 'one' }],
  [`${LIBRARY}/files/addusingpath(decodedurl='a.txt')`, {}],
  [`${LIBRARY}/files/addusingpath(decodedurl='a.txt',overwrite=true)`, { a: 1 }],
  [`${LIBRARY}/folders/addusingpath(decodedurl='f')`],
  ['web/usercustomactions', { Title: 'one', Location: 'ClientSideExtension.ApplicationCustomizer' }],
  ['web/navigation/quicklaunch', { Title: 'one', Url: '/sites/test' }]
];

/** A reading call of the administrator in the first site, which holds one of everything. */
export function sampleCall(service: Service): Call {
  const [site] = service.store.webs.sites();
  const account = service.directory.listed()[0];
  const request = (method: string, path: string, body?: unknown) => ({
    method, url: new URL(`${ORIGIN}${site.path}/_api/${path}`), headers: { 'content-type': 'application/json', accept: 'application/json' },
    account, identifiedBy: 'bearer' as const, bytes: Buffer.from(body === undefined ? '' : JSON.stringify(body))
  });
  for (const [path, body] of SAMPLES) answerAtOnce(request('POST', path, body), service);
  return openCall(request('GET', ''), site.path, service);
}
