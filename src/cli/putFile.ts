import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { unlessAbsent } from './unlessAbsent';

/** Where a file stands until it is whole. */
export const unfinished = (file: string): string => `${file}.uppdrag-temp`;

/**
 * Puts a file in its place in one step: whoever reads meanwhile sees the earlier one or this, whole. One with the same bytes is left
 * alone. @returns false for that one
 */
export async function putFile(file: string, content: Uint8Array): Promise<boolean> {
  const before = await unlessAbsent(readFile(file));
  if (before !== null && before.equals(content)) return false;
  await rm(unfinished(file), { force: true });
  await writeFile(unfinished(file), content, { flag: 'wx' });
  await rename(unfinished(file), file);
  return true;
}
