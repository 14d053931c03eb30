import type { DocumentBlock, DocumentSection, MandateDocument } from './document';
import { sectionMeanings } from '../template/meaning';
import type { SectionMeaning } from '../template/meaning';
import { readArray, readRecord, readText } from './snapshotReading';
import type { Unread } from './snapshotReading';

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

/** A document out of stored JSON. @throws Error that names the place which cannot be read */
export function readDocument(value: Unread): MandateDocument {
  const document = readRecord(value, 'document');
  return {
    ...(document.preface !== undefined && { preface: readArray(document.preface, 'document.preface', readBlock) }),
    title: readText(document.title, 'document.title'),
    sections: readArray(document.sections, 'document.sections', readSection)
  };
}
