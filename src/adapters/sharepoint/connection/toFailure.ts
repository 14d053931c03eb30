import type { FailureKind } from '../../../application/ports/failure';
import { Failure } from '../../../application/ports/failure';
import { errorBody } from './errorBody';
import { kindOfResult } from './hresult';
import { lackingPart } from './lackingPart';

const kindOfStatus: Readonly<Record<number, FailureKind>> = {
  401: 'expired',
  403: 'denied',
  404: 'missing',
  408: 'offline',
  409: 'conflict',
  412: 'conflict',
  423: 'conflict',
  429: 'throttled',
  502: 'offline',
  503: 'throttled',
  504: 'throttled'
};

/** What PnPjs puts between its own words and the answer's body. */
const BODY_MARK = '::> ';

interface HttpError {
  readonly status: number;
  readonly message: string;
}

const isHttpError = (error: unknown): error is HttpError =>
  typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number' && 'message' in error;

function fromHttp({ status, message }: HttpError): Failure {
  const start = message.indexOf(BODY_MARK);
  const body = errorBody(start < 0 ? message : message.slice(start + BODY_MARK.length));
  const detail = `${status} ${body.code} ${body.message}`.replace(/\s+/g, ' ').trim();
  const lacks = lackingPart(body);
  return new Failure(lacks ? 'unprepared' : (kindOfResult(body.code) ?? kindOfStatus[status] ?? 'invalid'), detail, lacks);
}

/** Names browsers and Node give a request that never got an answer. */
const isLostConnection = (error: Error): boolean =>
  error.name === 'AbortError' ||
  error.name === 'TimeoutError' ||
  // Webpack's, for a part of the product's own that did not come.
  error.name === 'ChunkLoadError' ||
  (error instanceof TypeError && /fetch|network|load failed/i.test(error.message));

/** Turns whatever a call to SharePoint threw into a `Failure`. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Failure) {
    return error;
  }
  if (isHttpError(error)) {
    return fromHttp(error);
  }
  if (error instanceof Error && isLostConnection(error)) {
    return new Failure('offline', error.message);
  }
  return new Failure('invalid', error instanceof Error ? error.message : String(error));
}

/** Runs a call and throws nothing but `Failure`. */
export async function failing<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw toFailure(error);
  }
}
