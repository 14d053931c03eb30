import { parseArgs } from 'node:util';
import { swedishDay } from '../domain/calendar/swedishDay';
import { importDocument } from '../domain/importing/importDocument';
import { documentText } from '../domain/mandate/documentText';
import { templates } from '../templates/templates';
import { importedJson } from './importedJson';
import { sourceAt } from './sourceFile';
import { WrongUse } from './wrongUse';

const options = { format: { type: 'string' }, family: { type: 'string' }, date: { type: 'string' } } as const;

type Parsed = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;

function parse(words: readonly string[]): Parsed {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

function familyOf(word: string | undefined): string | undefined {
  const families = [...new Set(templates.map(({ family }) => family))];
  if (word !== undefined && !families.includes(word)) {
    throw new WrongUse(`--family är ${families.join(', ')}. / --family is one of ${families.join(', ')}.`);
  }
  return word;
}

/**
 * `uppdrag import FILE … --format text|json`: reads mandates in. As text each is printed back as it reads; as JSON its
 * facts, its text by the template's fields, and what a careful reader would stop at. Several files give a line of JSON
 * each. Answers 0 when every file was read; a file that cannot be read ends with {@link WrongUse} after the others.
 */
export async function importCommand(words: readonly string[], _token: string | undefined, tell: (line: string) => void): Promise<number> {
  const { values, positionals: paths } = parse(words);
  const { format = 'text', date: today = swedishDay(new Date()) } = values;
  const family = familyOf(values.family);
  if (format !== 'text' && format !== 'json') {
    throw new WrongUse('--format är text eller json. / --format is text or json.');
  }
  if (paths.length === 0) {
    throw new WrongUse('Ange filen som ska läsas in. / Name the file to import.');
  }
  const complaints: string[] = [];
  for (const path of paths) {
    try {
      const source = await sourceAt(path);
      const imported = importDocument(source, templates, { today, ...(family !== undefined && { family }) });
      const isAlone = paths.length === 1;
      tell(format === 'text' ? documentText(imported.document).replace(/\n$/, '') : importedJson(imported, source, isAlone ? null : path));
    } catch (error) {
      if (!(error instanceof WrongUse)) throw error;
      complaints.push(error.message);
    }
  }
  if (complaints.length > 0) {
    throw new WrongUse(complaints.join('\n'));
  }
  return 0;
}
