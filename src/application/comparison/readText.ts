import { blankDocument } from '../../domain/mandate/blankDocument';
import type { Answers } from '../../domain/mandate/answer';
import type { MandateDocument } from '../../domain/mandate/document';
import { renderDocument } from '../../domain/mandate/renderDocument';
import { Failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { readAddress } from './textVersion';

/** The text an address names, and the group it is of; empty for a template. */
export interface ReadText {
  readonly document: MandateDocument;
  readonly groupKey: string;
}

/** @throws Failure `missing` when the address names nothing the user may see */
export async function readText(ports: Pick<Ports, 'mandates' | 'snapshots' | 'templates'>, text: string): Promise<ReadText> {
  const address = readAddress(text);
  switch (address?.kind) {
    case 'draft': {
      const { header, sections } = await ports.mandates.read(address.mandateKey);
      const template = await ports.templates.version(header.template);
      const answers: Answers = Object.assign({}, ...sections.map((section) => section.answers));
      return { document: renderDocument(template, header.variables, answers), groupKey: header.groupKey };
    }
    case 'submitted': {
      const { snapshot } = await ports.snapshots.read(address.groupKey, address.snapshotKey);
      return { document: snapshot.content.document, groupKey: address.groupKey };
    }
    case 'template':
      return { document: blankDocument(await ports.templates.version(address)), groupKey: '' };
    default:
      throw new Failure('missing', `No text ${text}`);
  }
}
