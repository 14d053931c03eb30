import { strToU8, zipSync } from 'fflate';

/** A zip file of parts given as text or bytes, by their names. */
export const packed = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])), { level: 1 });
