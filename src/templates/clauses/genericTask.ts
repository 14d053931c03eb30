import type { Clause } from '../../domain/template/clause';

/** What every regional collaboration group (RSG) in Sydöstra does, whatever its subject. */
export const genericTask: readonly Clause[] = [
  {
    key: 'generellt-uppdrag',
    version: 1,
    name: 'Samverkansgruppernas generella uppdrag',
    mark: 'fixed',
    blocks: [
      {
        kind: 'paragraph',
        text: 'Samverkansgrupperna i Sydöstra sjukvårdsregionen ska inom ramen för sina ansvarsområden:'
      },
      {
        kind: 'bullets',
        items: [
          'stödja nationella programområden som sjukvårdsregionen har nationellt värdskap för',
          'stödja regionala programområden',
          'vara kontaktväg för regionernas lokala resurser',
          'vara plattform för erfarenhetsutbyte och lärande',
          'nominera och stödja representanter i nationella arbetsgrupper',
          'samverka med andra sjukvårdsregionala samverkansgrupper och strukturer',
          'vara referensgrupp och remissinstans i nationella och sjukvårdsregionala frågor',
          'vid behov bistå Regionsjukvårdsledningen och Samverkansnämnden i arbetsgrupper för särskilda uppdrag'
        ]
      }
    ],
    changes: ''
  }
];
