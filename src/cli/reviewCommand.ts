import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { swedishDay } from '../domain/calendar/swedishDay';
import { importDocument } from '../domain/importing/importDocument';
import { decodeText } from '../domain/importing/text/decodeText';
import type { IsoDate } from '../domain/mandate/answer';
import { renderDocument } from '../domain/mandate/renderDocument';
import type { Finding } from '../domain/review/finding';
import { findingAbout } from '../domain/review/findingAbout';
import { residueIn } from '../domain/review/residueIn';
import { reviewMandate } from '../domain/review/reviewMandate';
import { templates } from '../templates/templates';
import { readAnswersFile } from './answersFile';
import { callerPath } from './callerPath';
import type { Reviewed } from './reviewed';
import { explained } from './reviewed';
import { reviewedText } from './reviewedText';
import { sourceAt } from './sourceFile';
import { templateNamed } from './templateNamed';
import { WrongUse } from './wrongUse';

const options = { format: { type: 'string' }, template: { type: 'string' }, date: { type: 'string' } } as const;

type Parsed = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;

function parse(words: readonly string[]): Parsed {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

async function reviewedAnswers(path: string, id: string | undefined, today: IsoDate): Promise<Reviewed> {
  if (id === undefined) {
    throw new WrongUse('Ange mallen som svaren hör till: --template ID. / Name the template of the answers: --template ID.');
  }
  const template = templateNamed(id);
  const { variables, answers } = await readAnswersFile(path, template);
  const document = renderDocument(template, variables, answers);
  const findings = reviewMandate({ template, variables, answers, document, today, families: templates });
  return { family: template.family, document, findings };
}

/** Bookmarks of a program in a text file. Reading takes them out, so that only the file itself shows them. */
function bookmarksIn(text: string): readonly Finding[] {
  return residueIn(text)
    .filter((left) => left.startsWith('[bookmark'))
    .map((quote) => findingAbout('residue', 'error', { quote }));
}

async function reviewedFile(path: string, today: IsoDate): Promise<Reviewed> {
  const source = await sourceAt(path);
  const { family, document, findings } = importDocument(source, templates, { today });
  const left = source.format === 'docx' ? [] : bookmarksIn(decodeText(await readFile(callerPath(path))));
  return { family, document, findings: [...findings, ...left] };
}

/**
 * `uppdrag review FILE --format text|json`: what a careful reader would stop at in a document, or in answers to the
 * template that `--template ID` names. Answers 0 when there is nothing, 1 when there is something.
 */
export async function reviewCommand(words: readonly string[], _token: string | undefined, tell: (line: string) => void): Promise<number> {
  const { values, positionals } = parse(words);
  const { format = 'text', date: today = swedishDay(new Date()), template } = values;
  const [path, ...more] = positionals;
  if (format !== 'text' && format !== 'json') {
    throw new WrongUse('--format är text eller json. / --format is text or json.');
  }
  if (path === undefined || more.length > 0) {
    throw new WrongUse('Ange en fil att granska. / Name one file to review.');
  }
  const reviewed = await (extname(path).toLowerCase() === '.json' ? reviewedAnswers(path, template, today) : reviewedFile(path, today));
  const findings = explained(reviewed);
  tell(format === 'json' ? JSON.stringify({ family: reviewed.family, findings }, null, 2) : reviewedText(findings));
  return reviewed.findings.length === 0 ? 0 : 1;
}
