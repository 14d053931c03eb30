import { Inflate } from 'fflate';
import { spend, type Allowance } from '../allowance';
import { Unreadable } from '../unreadable';
import { crc32 } from './crc32';
import type { ZipEntry } from './zipEntry';

const HEADER = 0x04034b50;
const HEADER_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** Bytes inflated at a time. They become at most 1,032 times as many, and then it is seen whether that is too much. */
const STEP = 4096;

/**
 * What a part holds, checked against its checksum. Unpacking stops as soon as it is more than the allowance.
 * @throws Unreadable
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry, allowance: Allowance): Uint8Array {
  if (entry.encrypted) {
    throw new Unreadable('passwordProtected', `${entry.name} is encrypted`);
  }
  const content = contentOf(bytes, entry, allowance);
  if (content.length !== entry.declared || crc32(content) !== entry.crc) {
    throw new Unreadable('corrupt', `${entry.name} does not match its checksum`);
  }
  return content;
}

function contentOf(bytes: Uint8Array, entry: ZipEntry, allowance: Allowance): Uint8Array {
  const packed = packedBytes(bytes, entry);
  switch (entry.method) {
    case STORED:
      spend(allowance, 'bytes', packed.length);
      return packed;
    case DEFLATED:
      return inflated(packed, entry.name, allowance);
    default:
      throw new Unreadable('corrupt', `${entry.name} is packed by method ${entry.method}`);
  }
}

function packedBytes(bytes: Uint8Array, { name, offset, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + HEADER_LENGTH > bytes.length || view.getUint32(offset, true) !== HEADER) {
    throw new Unreadable('corrupt', `${name} is not where the directory says`);
  }
  const start = offset + HEADER_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) {
    throw new Unreadable('corrupt', `${name} is cut`);
  }
  return bytes.subarray(start, start + packed);
}

function inflated(packed: Uint8Array, name: string, allowance: Allowance): Uint8Array {
  const pieces: Uint8Array[] = [];
  const stream = new Inflate((piece) => {
    spend(allowance, 'bytes', piece.length);
    pieces.push(piece);
  });
  try {
    for (let at = 0; at === 0 || at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('corrupt', `${name}: ${(error as Error).message}`);
  }
  return joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  pieces.reduce((at, piece) => {
    whole.set(piece, at);
    return at + piece.length;
  }, 0);
  return whole;
}
