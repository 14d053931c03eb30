import { readFile } from 'node:fs/promises';
import { callerPath } from './callerPath';
import { WrongUse } from './wrongUse';

export type Json = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object in a JSON file. @throws WrongUse that names what cannot be read */
export async function readJson(path: string): Promise<Json> {
  let text: string;
  try {
    text = await readFile(callerPath(path), 'utf8');
  } catch {
    throw new WrongUse(`Filen ${path} går inte att läsa. / The file ${path} cannot be read.`);
  }
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) {
      return value;
    }
  } catch {
    // Said below, as for JSON that is no object.
  }
  throw new WrongUse(`Filen ${path} är inte ett JSON-objekt. / The file ${path} is no JSON object.`);
}
