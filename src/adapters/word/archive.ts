import { zipSync } from 'fflate';

/** The earliest day a zip file knows: an archive tells nothing of when it was made. */
const DAY = new Date('1980-01-01T12:00:00');

/** A zip file, its files in the given order. The same files give the same bytes. */
export const archive = (files: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(files), { level: 6, mtime: DAY });
