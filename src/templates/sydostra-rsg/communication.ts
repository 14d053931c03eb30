import type { SectionSource } from '../../domain/template/templateSource';

/** The published mandates say *regionala programområden*, which leaves open whether all of them are meant. */
export const communication: SectionSource = {
  key: 'kommunikation',
  meaning: 'communication',
  heading: 'Kommunikation',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Generell information till samtliga regionala programområden förmedlas via kunskapsrådets processtöd. Information som berör enstaka programområden förmedlas via respektive programområdes processtöd.'
    }
  ]
};
