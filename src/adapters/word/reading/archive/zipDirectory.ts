import { limits } from '../limits';
import { Unreadable } from '../unreadable';
import type { ZipEntry } from './zipEntry';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
/** Stands where the real number is in the 64-bit field. */
const IN_64_BITS = 0xffffffff;

/**
 * The parts of a zip file by name, as its central directory lists them (APPNOTE 4.3.12). Names have `/` between
 * folders and none before the first.
 * @throws Unreadable `corrupt`, or `tooLarge` when the directory says that there is more than is read
 */
export function zipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) {
    throw new Unreadable('tooLarge', `${count} parts`);
  }
  const entries = new Map<string, ZipEntry>();
  let declared = 0;
  let at = view.getUint32(end + 16, true);
  while (entries.size < count) {
    const { entry, next } = entryAt(view, at, end);
    if (entries.has(entry.name)) {
      throw new Unreadable('corrupt', `${entry.name} stands twice in the directory`);
    }
    entries.set(entry.name, entry);
    declared += entry.declared;
    at = next;
  }
  if (declared > limits.declared) {
    throw new Unreadable('tooLarge', `${declared} bytes unpacked`);
  }
  return entries;
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) {
      return at;
    }
  }
  throw new Unreadable('corrupt', 'No directory of the parts');
}

function entryAt(view: DataView, at: number, end: number): { readonly entry: ZipEntry; readonly next: number } {
  if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) {
    throw new Unreadable('corrupt', 'The directory of the parts is broken');
  }
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const extra = at + ENTRY_LENGTH + nameLength;
  const next = extra + extraLength + view.getUint16(at + 32, true);
  if (next > end) {
    throw new Unreadable('corrupt', 'The directory of the parts is broken');
  }
  const large = longNumbers(view, extra, extra + extraLength);
  // They stand in this order, and only those that did not fit.
  const [declared, packed, offset] = [24, 20, 42].map((from) => {
    const value = view.getUint32(at + from, true);
    return value === IN_64_BITS ? large.shift() ?? value : value;
  });
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_LENGTH, nameLength));
  return {
    entry: {
      name: name.replace(/\\/g, '/').replace(/^\/+/, ''),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packed,
      declared,
      offset
    },
    next
  };
}

/** The numbers of a Zip64 field (APPNOTE 4.5.3); none when the entry has no such field. */
function longNumbers(view: DataView, from: number, to: number): number[] {
  let at = from;
  while (at + 4 <= to) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1 && at + 4 + length <= to) {
      return Array.from({ length: Math.floor(length / 8) }, (_, nth) => Number(view.getBigUint64(at + 4 + nth * 8, true)));
    }
    at += 4 + length;
  }
  return [];
}
