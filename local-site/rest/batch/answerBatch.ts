import { randomUUID } from 'node:crypto';
import type { SiteResponse } from '../../http/contracts';
import type { Service } from '../call';
import { openCall } from '../openCall';
import { refusals } from '../refusals';
import { answer, answerUnlessWaiting, asRefusal, decodePath, type ApiRequest } from '../restHandler';
import { levelOf } from '../wire/level';
import { writeRefusal } from '../wire/writeRefusal';
import { BATCH_ADDRESS } from './isBatch';
import { parseBatch, type BatchOperation } from './parseBatch';
import { statusText } from './statusText';

const MOST_OPERATIONS = 100;
const MOST_IN_CHANGESET = 1000;

/**
 * Answers the operations one after the other; each succeeds or fails on its own, the batch itself is 200. The
 * answer is flat: no changesets in it. One digest, that of the batch, holds for all.
 */
export async function answerBatch(request: ApiRequest, service: Service): Promise<SiteResponse> {
  try {
    const [, webPath] = BATCH_ADDRESS.exec(request.url.pathname) as RegExpExecArray;
    const call = openCall({ ...request, url: new URL(request.url.origin + request.url.pathname) }, decodePath(webPath) ?? webPath, service);
    const operations = parseBatch(request.headers['content-type'] ?? '', request.bytes.toString('utf8'), request.headers['odata-version']?.startsWith('4'));
    checkLimits(operations);
    const boundary = `batchresponse_${randomUUID()}`;
    const answers = await answerOperations(operations.map(operation => requestOf(operation, request, call.site.path)), service);
    const parts = answers.map(one => writePart(boundary, one));
    return { status: 200, headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` }, body: `${parts.join('')}--${boundary}--\r\n` };
  } catch (error) {
    return writeRefusal(asRefusal(error), levelOf(request.headers));
  }
}

/**
 * Operations in turn. They are saved together, which costs a fraction of saving each, though each succeeds or fails on
 * its own; one that must wait for others' answers divides them, for nothing may be saved by halves while it waits.
 */
async function answerOperations(requests: readonly (ApiRequest | SiteResponse)[], service: Service): Promise<SiteResponse[]> {
  const answers: SiteResponse[] = [];
  while (answers.length < requests.length) {
    service.store.db.transaction(() => {
      for (const request of requests.slice(answers.length)) {
        const answered = 'status' in request ? request : answerUnlessWaiting(request, service);
        if (!answered) return;
        answers.push(answered);
      }
    });
    service.notifier.changesMade();
    const waiting = requests.at(answers.length);
    if (waiting && !('status' in waiting)) answers.push(await answer(waiting, service));
  }
  return answers;
}

/** Every operation counts, also those in changesets: the stricter reading of the limit. */
function checkLimits(operations: readonly BatchOperation[]): void {
  const perChangeset = new Map<number, number>();
  for (const { changeset } of operations) if (changeset !== undefined) perChangeset.set(changeset, (perChangeset.get(changeset) ?? 0) + 1);
  if (operations.length > MOST_OPERATIONS) {
    throw refusals.badRequest(`The current batch message contains too many parts. Only batch messages with a maximum number of '${MOST_OPERATIONS}' query operations and change sets are allowed.`);
  }
  if ([...perChangeset.values()].some(count => count > MOST_IN_CHANGESET)) {
    throw refusals.badRequest(`The current change set contains too many operations. Only change sets with a maximum number of '${MOST_IN_CHANGESET}' operations are allowed.`);
  }
}

/** An operation as a request of its own, or its refusal. */
function requestOf(operation: BatchOperation, batch: ApiRequest, sitePath: string): ApiRequest | SiteResponse {
  const url = addressOf(operation.target, batch.url, sitePath);
  if (!url) return writeRefusal(refusals.pathMissing(), levelOf(operation.headers));
  return {
    method: operation.method, url, headers: operation.headers, bytes: Buffer.from(operation.body, 'utf8'),
    account: batch.account, identifiedBy: batch.identifiedBy, digestChecked: true
  };
}

/** Only addresses of the same site collection; a batch cannot hold a batch. */
function addressOf(target: string, batch: URL, sitePath: string): URL | undefined {
  if (!URL.canParse(target, batch)) return undefined;
  const url = new URL(target, batch);
  const path = url.pathname.toLowerCase();
  const inSite = path === sitePath.toLowerCase() || path.startsWith(`${sitePath.toLowerCase()}/`);
  return url.host === batch.host && inSite && /\/_api\//i.test(path) && !BATCH_ADDRESS.test(path) ? url : undefined;
}

function writePart(boundary: string, { status, headers, body }: SiteResponse): string {
  const kept = ['Content-Type', 'ETag', 'Location'].filter(name => headers[name] !== undefined).map(name => `${name.toUpperCase()}: ${headers[name]}\r\n`);
  const text = typeof body === 'string' ? body : body.toString('utf8');
  return `--${boundary}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 ${status} ${statusText(status)}\r\n${kept.join('')}\r\n${text}\r\n`;
}
