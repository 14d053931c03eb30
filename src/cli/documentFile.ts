import { swedishDay } from '../domain/calendar/swedishDay';
import { importDocument } from '../domain/importing/importDocument';
import type { MandateDocument } from '../domain/mandate/document';
import { readDocument } from '../domain/mandate/readDocument';
import { renderDocument } from '../domain/mandate/renderDocument';
import type { Unread } from '../domain/mandate/snapshotReading';
import { templates } from '../templates/templates';
import { answersIn } from './answersFile';
import type { Json } from './jsonFile';
import { isRecord, readJson } from './jsonFile';
import { sourceAt } from './sourceFile';
import { templateNamed } from './templateNamed';
import { WrongUse } from './wrongUse';

/** The template a file of answers names: `"template": "sydostra-rag@1"`, or its family. */
function templateIn({ template, family }: Json, path: string): string {
  const named = typeof template === 'string' ? template : family;
  if (typeof named !== 'string') {
    throw new WrongUse(`${path}: ange mallen i ”template”. / ${path}: name the template in “template”.`);
  }
  return named;
}

async function fromJson(path: string): Promise<MandateDocument> {
  const json = await readJson(path);
  const document = isRecord(json.document) ? json.document : json;
  if (Array.isArray(document.sections)) {
    try {
      return readDocument(document as Unread);
    } catch (error) {
      throw new WrongUse(`${path}: ${(error as Error).message}`);
    }
  }
  const template = templateNamed(templateIn(json, path));
  const { variables, answers } = answersIn(json, path, template);
  return renderDocument(template, variables, answers);
}

/**
 * A mandate out of a file: Word, text or Markdown as import reads it, or JSON that holds a frozen text, a document as
 * `render --format json` makes it, or answers with the name of their template.
 * @throws WrongUse that names what cannot be read
 */
export async function readDocumentFile(path: string): Promise<MandateDocument> {
  if (/\.json$/i.test(path)) {
    return fromJson(path);
  }
  return importDocument(await sourceAt(path), templates, { today: swedishDay(new Date()) }).document;
}
