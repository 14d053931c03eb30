import type { FixedBlock } from '../../domain/template/block';
import type { Clause } from '../../domain/template/clause';

/** In what the versions differ. */
interface Wording {
  readonly regionalLevel: string;
  /** What the national level works together on. */
  readonly national: string;
}

const blocks = ({ regionalLevel, national }: Wording): readonly FixedBlock[] => [
  { kind: 'subheading', text: 'Vårdteamet' },
  {
    kind: 'bullets',
    items: [
      'Utgår från bästa möjliga kunskap',
      'Anpassar arbetet efter individens behov',
      'Analyserar sina resultat',
      'Sätter mål',
      'Efterfrågar stöd när det behövs',
      'Gör ständiga förbättringar',
      'Sprider goda erfarenheter'
    ]
  },
  { kind: 'subheading', text: regionalLevel },
  {
    kind: 'bullets',
    items: [
      'Sätter mål, analyserar och följer resultat',
      'Återkopplar och för dialog om kvalitet',
      'Tillhandahåller lättillgängliga kunskapsstöd',
      'Har en struktur för implementering och förbättringsarbete',
      'Stöder samverkan'
    ]
  },
  { kind: 'subheading', text: 'Nationell nivå' },
  {
    kind: 'bullets',
    items: [
      'Samverkar med huvudmän och myndigheter',
      `Samverkar om ${national}`,
      'Samverkar om indikatorer, uppföljning, jämförelser och analyser',
      'Samverkar i gemensamma utvecklingsområden'
    ]
  }
];

const shared = { key: 'tre-nivaer', name: 'De tre nivåerna i kunskapsstyrningen', mark: 'fixed' } as const;

/** What the care team, the region and the nation answer for. The families have drifted apart in two places. */
export const threeLevels: readonly Clause[] = [
  {
    ...shared,
    version: 1,
    blocks: blocks({ regionalLevel: 'Sjukvårdsregional/regional nivå', national: 'nationella kunskapsunderlag' }),
    changes: ''
  },
  {
    ...shared,
    version: 2,
    blocks: blocks({ regionalLevel: 'Sjukvårdsregional och regional nivå', national: 'nationella kunskapsstöd' }),
    changes:
      '”Sjukvårdsregional/regional nivå” heter ”Sjukvårdsregional och regional nivå”, och ”kunskapsunderlag” heter ”kunskapsstöd”.'
  }
];
