import type { Clause } from '../../domain/template/clause';

/** The patientlöften of the healthcare region's political board. Seven of them, from six dimensions of good care. */
export const patientPromises: readonly Clause[] = [
  {
    key: 'patientloften',
    version: 1,
    name: 'Patientlöften om god vård',
    mark: 'fixed',
    blocks: [
      { kind: 'subheading', text: 'Patientlöften om god vård' },
      {
        kind: 'paragraph',
        text: 'Utifrån Socialstyrelsens sex dimensioner av god vård har Samverkansnämnden formulerat löften att patienter i Sydöstra sjukvårdsregionen ska:'
      },
      {
        kind: 'bullets',
        items: [
          'erbjudas vård som är lätt tillgänglig för kontakt, bedömning och besök',
          'erbjudas diagnostik, behandling och uppföljning enligt bästa kunskap i varje möte',
          'vara delaktig och välinformerad genom hela vårdkedjan',
          'få tillgång till jämlik vård',
          'erbjudas bästa möjliga hälsofrämjande insatser och välfungerande screeningprogram',
          'få tillgång till patientsäker vård',
          'erbjudas kostnadseffektiv vård'
        ]
      }
    ],
    changes: ''
  }
];
