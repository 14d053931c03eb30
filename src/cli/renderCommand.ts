import { readFile, writeFile } from 'node:fs/promises';
import { mandatePage } from '../adapters/html/mandatePage';
import { createDocumentBuilder } from '../adapters/word/createDocumentBuilder';
import { layoutOf } from '../application/publication/documentLayout';
import { swedishDay } from '../domain/calendar/swedishDay';
import { documentText } from '../domain/mandate/documentText';
import type { MandateDocument } from '../domain/mandate/document';
import { renderDocument } from '../domain/mandate/renderDocument';
import { swedishDate } from '../domain/mandate/swedishDate';
import { fieldQuestions } from '../domain/template/fieldQuestions';
import type { Template } from '../domain/template/template';
import { readAnswersFile } from './answersFile';
import { callerPath } from './callerPath';
import { givenOptions } from './givenOptions';
import { templateNamed } from './templateNamed';
import { WrongUse } from './wrongUse';

const options = {
  template: { type: 'string' },
  answers: { type: 'string' },
  format: { type: 'string' },
  letterhead: { type: 'string' },
  date: { type: 'string' },
  out: { type: 'string' }
} as const;

type Given = ReturnType<typeof givenOptions<typeof options>>;

const formats = ['text', 'docx', 'html', 'json'] as const;

type Format = (typeof formats)[number];

function formatOf(word = 'text'): Format {
  const format = formats.find((known) => known === word);
  if (!format) {
    throw new WrongUse(`--format är ${formats.join(', ')}. / --format is one of ${formats.join(', ')}.`);
  }
  return format;
}

async function letterheadOf(path: string | undefined): Promise<Uint8Array | null> {
  if (path === undefined) {
    return null;
  }
  try {
    return await readFile(callerPath(path));
  } catch {
    throw new WrongUse(`Brevmallen ${path} går inte att läsa. / The letterhead ${path} cannot be read.`);
  }
}

async function rendered(template: Template, document: MandateDocument, format: Format, given: Given): Promise<string | Uint8Array> {
  const date = given.date ?? swedishDay(new Date());
  const layout = layoutOf(template);
  switch (format) {
    case 'text':
      return documentText(document);
    case 'json':
      return `${JSON.stringify(document, null, 2)}\n`;
    case 'html':
      return mandatePage({ document, ...layout, standing: `Utkast ${swedishDate(date)}`, footer: '' });
    case 'docx':
      return createDocumentBuilder().draft({
        document,
        ...layout,
        questions: fieldQuestions(template),
        author: '',
        date,
        letterhead: await letterheadOf(given.letterhead)
      });
  }
}

/**
 * `uppdrag render --template ID --answers FILE --format text|docx|html|json`: a mandate from a template and answers.
 * What it makes goes to `--out FILE`, else to stdout.
 */
export async function renderCommand(words: readonly string[]): Promise<number> {
  const given = givenOptions(words, options);
  if (given.template === undefined) {
    throw new WrongUse('Ange mallen: --template ID. / Name the template: --template ID.');
  }
  const template = templateNamed(given.template);
  const { variables, answers } =
    given.answers === undefined
      ? { variables: { group: '', programmeArea: '' }, answers: {} }
      : await readAnswersFile(given.answers, template);
  const result = await rendered(template, renderDocument(template, variables, answers), formatOf(given.format), given);
  if (given.out === undefined) {
    process.stdout.write(result);
  } else {
    await writeFile(callerPath(given.out), result);
  }
  return 0;
}
