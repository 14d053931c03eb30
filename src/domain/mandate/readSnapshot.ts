import { readAnswers } from './readAnswers';
import { readDocument } from './readDocument';
import { readRecord, readText } from './snapshotReading';
import type { Unread } from './snapshotReading';
import type { SnapshotContent } from './snapshot';

function parsed(canonical: string): Unread {
  try {
    return JSON.parse(canonical) as Unread;
  } catch {
    throw new Error('The snapshot cannot be read: it is no JSON.');
  }
}

/**
 * The content of a frozen text. What is shown and decided upon (the document, and whose it is) must be whole. The
 * answers behind it are read as far as they can be, and properties of later formats are ignored: a reader of a frozen text
 * never needs them.
 * @throws Error that names the place which cannot be read
 */
export function readSnapshot(canonical: string): SnapshotContent {
  const content = readRecord(parsed(canonical), 'the snapshot');
  const format = readText(content.format, 'format');
  if (format !== 'uppdrag.snapshot.1') {
    throw new Error(`The snapshot cannot be read: its format is ${format}.`);
  }
  const template = readRecord(content.template, 'template');
  const variables = readRecord(content.variables, 'variables');
  return {
    format,
    mandateKey: readText(content.mandateKey, 'mandateKey'),
    groupKey: readText(content.groupKey, 'groupKey'),
    language: 'sv-SE',
    template: {
      family: readText(template.family, 'template.family'),
      version: readText(template.version, 'template.version')
    },
    variables: {
      group: readText(variables.group, 'variables.group'),
      programmeArea: readText(variables.programmeArea, 'variables.programmeArea')
    },
    answers: readAnswers(content.answers),
    document: readDocument(content.document),
    previousHash: readText(content.previousHash ?? '', 'previousHash')
  };
}
