import { givenAnswers } from '../domain/mandate/givenAnswers';
import type { Answers } from '../domain/mandate/answer';
import type { Template, Variables } from '../domain/template/template';
import type { Json } from './jsonFile';
import { isRecord, readJson } from './jsonFile';
import { WrongUse } from './wrongUse';

/** The names and answers of a mandate. */
export interface AnswersFile {
  readonly variables: Variables;
  readonly answers: Answers;
}

/**
 * `{"variables": {"group", "programmeArea"}, "answers": {…}}`, as `import --format json` gives it among the rest;
 * other properties are passed over.
 * @throws WrongUse that names what cannot be read
 */
export async function readAnswersFile(path: string, template: Template): Promise<AnswersFile> {
  return answersIn(await readJson(path), path, template);
}

/** As {@link readAnswersFile}, of what has been read already. @throws WrongUse */
export function answersIn({ variables, answers }: Json, path: string, template: Template): AnswersFile {
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
