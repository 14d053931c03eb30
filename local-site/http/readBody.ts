import type { IncomingMessage } from 'node:http';

/** A body longer than its reader takes: refused as soon as that is known, the rest is not read. */
export class BodyTooLarge extends Error {
  /** Bytes announced, or read so far. */
  readonly bytes: number;

  constructor(bytes: number) {
    super(`request body of ${bytes} bytes`);
    this.bytes = bytes;
  }
}

/** The caller went away before the body was whole. */
export class BodyCutOff extends Error {}

/**
 * The whole body, of at most `most` bytes. One whose length was announced is collected in one buffer of that size, so
 * that a large file takes its own size in memory and no more. `begin` is called before the first byte is awaited.
 */
export function readBody(message: IncomingMessage, most: number, begin: () => void): Promise<Buffer> {
  const announced = Number(message.headers['content-length'] ?? Number.NaN);
  if (announced > most) return Promise.reject(new BodyTooLarge(announced));
  begin();
  const whole = Number.isNaN(announced) ? undefined : Buffer.allocUnsafe(announced);
  const chunks: Buffer[] = [];
  let length = 0;
  return new Promise((resolve, reject) => {
    const take = (chunk: Buffer): void => {
      length += chunk.length;
      if (length > most) {
        message.off('data', take);
        reject(new BodyTooLarge(length));
      } else if (whole) {
        chunk.copy(whole, length - chunk.length);
      } else {
        chunks.push(chunk);
      }
    };
    message.on('data', take);
    message.once('end', () => resolve(whole ?? Buffer.concat(chunks)));
    message.once('error', () => reject(new BodyCutOff()));
    message.once('close', () => reject(new BodyCutOff()));
  });
}
