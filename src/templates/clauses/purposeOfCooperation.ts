import type { Clause } from '../../domain/template/clause';

const purpose =
  'Samverkan ska bidra till att bästa möjliga kunskap används i varje möte mellan patient och vårdpersonal. Systemet för kunskapsstyrning ska stödja ett kontinuerligt och gemensamt lärande där regioner och sjukvårdsregioner gör varandra framgångsrika.';

const shared = { key: 'samverkans-syfte', name: 'Vad samverkan ska bidra till', mark: 'fixed' } as const;

/** What cooperation is for, before the three levels are listed. */
export const purposeOfCooperation: readonly Clause[] = [
  {
    ...shared,
    version: 1,
    blocks: [
      { kind: 'paragraph', text: purpose },
      {
        kind: 'paragraph',
        text: 'Systemet för kunskapsstyrning bygger på att varje nivå tar ansvar för sin del och samspelar med de andra nivåerna:'
      }
    ],
    changes: ''
  },
  {
    ...shared,
    version: 2,
    blocks: [
      {
        kind: 'paragraph',
        text: `${purpose} Systemet bygger på att varje nivå tar ansvar för sin del och samspelar med de andra nivåerna:`
      }
    ],
    changes: 'De två styckena är ett, och ”Systemet för kunskapsstyrning” nämns i hel form bara en gång.'
  }
];
