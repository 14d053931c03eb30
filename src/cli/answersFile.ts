import { readFile } from 'node:fs/promises';
import { givenAnswers } from '../domain/mandate/givenAnswers';
import type { Answers } from '../domain/mandate/answer';
import type { Template, Variables } from '../domain/template/template';
import { callerPath } from './callerPath';
import { WrongUse } from './wrongUse';

/** The names and answers of a mandate. */
export interface AnswersFile {
  readonly variables: Variables;
  readonly answers: Answers;
}

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

async function readJson(path: string): Promise<Json> {
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

/**
 * `{"variables": {"group", "programmeArea"}, "answers": {…}}`, as `import --format json` gives it among the rest;
 * other properties are passed over.
 * @throws WrongUse that names what cannot be read
 */
export async function readAnswersFile(path: string, template: Template): Promise<AnswersFile> {
  const { variables, answers } = await readJson(path);
  const named = isRecord(variables) ? variables : {};
  const name = (key: keyof Variables): string => (typeof named[key] === 'string' ? (named[key] as string) : '');
  const names = { group: name('group'), programmeArea: name('programmeArea') };
  if (!isRecord(answers)) {
    throw new WrongUse(`Filen ${path} saknar ”answers”. / The file ${path} has no “answers”.`);
  }
  try {
    return { variables: names, answers: givenAnswers(template, names, answers) };
  } catch (error) {
    throw new WrongUse(`${path}: ${(error as Error).message}`);
  }
}
