import type { ChainStep } from '../approval/record';
import type { IsoDate } from '../mandate/answer';
import type { DocumentBlock, MandateDocument } from '../mandate/document';
import { swedishDate } from '../mandate/swedishDate';
import type { Matter } from './matter';

/** A case as it is put before a meeting. */
export interface AgendaCase {
  readonly mandateKey: string;
  /** Title of the frozen text. */
  readonly title: string;
  readonly groupName: string;
  readonly matter: Matter;
  readonly stepKind: ChainStep['kind'];
  /** Day it was handed in. */
  readonly submitted: IsoDate;
  readonly author: string;
  /** What the submitter wrote; may be empty. */
  readonly comment: string;
}

const matters: Readonly<Record<Matter, string>> = {
  new: 'Nytt uppdrag.',
  renewal: 'Förnyat uppdrag.',
  withdrawal: 'Uppdraget ska upphävas.'
};

const proposals: Readonly<Record<ChainStep['kind'], string>> = {
  inform: 'tar del av uppdragsbeskrivningen',
  consultation: 'svarar på remissen',
  endorse: 'tillstyrker att uppdragsbeskrivningen fastställs',
  establish: 'fastställer uppdragsbeskrivningen'
};

const paragraph = (text: string): DocumentBlock => ({ source: '', kind: 'paragraph', text });

/** The agenda (*föredragningslista*) of a body's meeting, from the cases that wait for it. Always in Swedish. */
export function agendaDocument(bodyName: string, cases: readonly AgendaCase[]): MandateDocument {
  const sections = cases.map(({ mandateKey, title, groupName, matter, stepKind, submitted, author, comment }) => ({
    key: mandateKey,
    heading: title,
    blocks: [
      paragraph(`${matters[matter]} ${groupName} lämnade in uppdragsbeskrivningen ${swedishDate(submitted)} (${author}).`),
      ...(comment === '' ? [] : [paragraph(`Gruppens kommentar: ${comment}`)]),
      paragraph(`Förslag till beslut: ${bodyName} ${proposals[stepKind]}.`)
    ]
  }));
  return { title: 'Föredragningslista', sections };
}
