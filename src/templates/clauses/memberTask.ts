import type { Clause } from '../../domain/template/clause';

const shared = { key: 'deltagares-uppdrag', name: 'Vad en deltagare gör', mark: 'fixed' } as const;

/** What a member does: for the own organisation in a working group, for the own region in a collaboration group. */
export const memberTask: readonly Clause[] = [
  {
    ...shared,
    version: 1,
    blocks: [
      {
        kind: 'bullets',
        items: [
          'representerar sin organisation',
          'bidrar med sakkunskap',
          'samarbetar aktivt',
          'förankrar och kommunicerar i sin egen organisation'
        ]
      }
    ],
    changes: ''
  },
  {
    ...shared,
    version: 2,
    blocks: [
      {
        kind: 'bullets',
        items: [
          'representerar sin region',
          'bidrar med sakkunskap',
          'samverkar aktivt',
          'förankrar och kommunicerar i sin egen organisation'
        ]
      }
    ],
    changes: 'Deltagaren representerar sin region i stället för sin organisation, och ”samarbetar” heter ”samverkar”.'
  }
];
