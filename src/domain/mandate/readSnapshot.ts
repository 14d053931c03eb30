import type { DocumentBlock, DocumentSection, MandateDocument } from './document';
import { sectionMeanings } from '../template/meaning';
import type { SectionMeaning } from '../template/meaning';
import { readAnswers } from './readAnswers';
import { readArray, readRecord, readText } from './snapshotReading';
import type { Unread } from './snapshotReading';
import type { SnapshotContent } from './snapshot';

/** A meaning this version knows; what a later one calls it stands as if it were not said. */
function meaningOf(value: Unread): { readonly meaning?: SectionMeaning } {
  const meaning = sectionMeanings.find((known) => known === value);
  return meaning ? { meaning } : {};
}

function readBlock(value: Unread, place: string): DocumentBlock {
  const block = readRecord(value, place);
  const deviation = (['changed', 'added'] as const).find((known) => known === block.deviation);
  const base = {
    source: readText(block.source ?? '', `${place}.source`),
    ...meaningOf(block.meaning),
    ...(deviation && { deviation })
  };
  const kind = readText(block.kind, `${place}.kind`);
  switch (kind) {
    case 'bullets':
    case 'numbered':
      return { kind, items: readArray(block.items, `${place}.items`, readText), ...base };
    case 'subheading':
    case 'paragraph':
      return { kind, text: readText(block.text, `${place}.text`), ...base };
    case 'gap':
      return { kind, text: readText(block.text, `${place}.text`), asList: block.asList === true, ...base };
    default:
      throw new Error(`The snapshot cannot be read: ${place} is a block of the unknown kind ${kind}.`);
  }
}

function readSection(value: Unread, place: string): DocumentSection {
  const section = readRecord(value, place);
  return {
    key: readText(section.key, `${place}.key`),
    ...meaningOf(section.meaning),
    ...(section.body !== undefined && { body: readText(section.body, `${place}.body`) }),
    heading: readText(section.heading, `${place}.heading`),
    blocks: readArray(section.blocks, `${place}.blocks`, readBlock)
  };
}

function readDocument(value: Unread): MandateDocument {
  const document = readRecord(value, 'document');
  return {
    ...(document.preface !== undefined && { preface: readArray(document.preface, 'document.preface', readBlock) }),
    title: readText(document.title, 'document.title'),
    sections: readArray(document.sections, 'document.sections', readSection)
  };
}

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
