import { refusals } from '../refusals';
import { trimEnd } from '../wire/trimEnd';

/** One operation of a batch, as its part says it. */
export interface BatchOperation {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Which changeset it stands in; undefined for reads. */
  readonly changeset: number | undefined;
}

/**
 * Cuts a multipart body into operations, in order; changesets are opened. Line ends may be LF or CRLF. Reads stand
 * outside changesets, writes inside (only OData 4 lets writes stand outside): anything else refuses the whole batch.
 */
export function parseBatch(contentType: string, body: string, writesOutside = false): BatchOperation[] {
  let changesets = 0;
  const operations = partsOf(contentType, body).flatMap(part => {
    if (!/^multipart\/mixed/i.test(part.headers['content-type'] ?? '')) return [operation(part.content, undefined)];
    changesets += 1;
    return partsOf(part.headers['content-type'], part.content).map(inner => operation(inner.content, changesets));
  });
  for (const { method, changeset } of operations) {
    if (changeset !== undefined && method.toUpperCase() === 'GET') throw refusals.readInChangeset();
    if (changeset === undefined && method.toUpperCase() !== 'GET' && !writesOutside) throw refusals.writeOutsideChangeset(method);
  }
  return operations;
}

interface Part {
  readonly headers: Readonly<Record<string, string>>;
  readonly content: string;
}

function partsOf(contentType: string, text: string): Part[] {
  const boundary = /boundary\s*=\s*"?([^";]+)"?/i.exec(contentType)?.[1];
  if (!boundary) throw refusals.badRequest('The boundary of the batch is missing.');
  const lines = text.split(/\r?\n/);
  const parts: Part[] = [];
  let current: string[] | undefined;
  let ended = false;
  for (const line of lines) {
    if (line === `--${boundary}` || line === `--${boundary}--`) {
      if (current) parts.push(headed(current));
      ended = line !== `--${boundary}`;
      current = ended ? undefined : [];
    } else {
      current?.push(line);
    }
  }
  // What was cut off on its way must not be done by halves.
  if (!ended) throw refusals.badRequest('The end of the batch was reached without its closing boundary.');
  return parts;
}

function headed(lines: readonly string[]): Part {
  const blank = lines.indexOf('');
  const end = blank < 0 ? lines.length : blank;
  return { headers: headersOf(lines.slice(0, end)), content: lines.slice(end + 1).join('\n') };
}

function headersOf(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(lines.filter(line => line.includes(':')).map(line => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
  }));
}

function operation(content: string, changeset: number | undefined): BatchOperation {
  const lines = content.replace(/^\n+/, '').split('\n');
  const request = /^(\S+)\s+(\S+)\s+HTTP\/[\d.]+\s*$/.exec(lines[0] ?? '');
  if (!request) throw refusals.badRequest('A part of the batch has no request line.');
  const { headers, content: body } = headed(lines.slice(1));
  return { method: request[1], target: request[2], headers, body: trimEnd(body, '\n'), changeset };
}
