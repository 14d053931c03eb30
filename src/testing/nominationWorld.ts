import { createMemoryPorts } from '../adapters/memory/createMemoryPorts';
import type { MemoryWorld } from '../adapters/memory/memoryWorld';
import { createMemoryWorld } from '../adapters/memory/memoryWorld';
import type { Ports } from '../application/ports/ports';
import { newPerson } from '../domain/roster/newPerson';
import { newSeat } from '../domain/roster/newSeat';
import { newTerm } from '../domain/roster/newTerm';
import { regions } from '../domain/roster/regions';
import type { InterestRule } from '../domain/interests/interestRule';
import { inhabitants } from '../templates/fairness/inhabitants';
import { interestRules } from '../templates/nominationRules/interestRules';
import { nominationRules } from '../templates/nominationRules/nominationRules';
import { assumedRules } from '../templates/rosterRules/assumedRules';
import { templates } from '../templates/templates';
import { groupNamed } from './groupNamed';
import { memoryAccount } from './memoryAccount';

export type NominationLogin = 'support' | 'everywhere' | 'nominator' | 'judge' | 'recorder' | 'reader';

export interface NominationWorld {
  readonly world: MemoryWorld;
  ports(login: NominationLogin): Ports;
}

const barn = { programmeArea: 'Barn och ungdomars hälsa' };

const groups = [
  groupNamed('rsl', 'regionsjukvardsledning', 'Regionsjukvårdsledningen'),
  { ...groupNamed('rpo-barn', 'rpo', 'RPO Barn och ungdomars hälsa'), ...barn, mandators: ['rsl'] },
  { ...groupNamed('nag-astma', 'nag', 'NAG Astma hos barn'), ...barn },
  groupNamed('rsg-lakemedel', 'rsg', 'RSG läkemedel')
];

const regionKeys = ['kalmar', 'jonkoping', 'ostergotland'];
const seats = [
  newSeat({ key: 'nag-kalmar', groupKey: 'nag-astma', regionKey: 'kalmar', role: 'nationalRepresentative' }),
  ...regionKeys.map((regionKey, index) => newSeat({ key: `rpo-${regionKey}`, groupKey: 'rpo-barn', regionKey, role: index === 0 ? 'chair' : 'member' }))
];

export interface NominationWorldOptions {
  /** True when the RPO's seats are active only with cleared interests. */
  readonly interestsDemanded?: boolean;
  /** The product's when not given. */
  readonly interestRules?: readonly InterestRule[];
}

/** On 12 March 2026: Kalmar has led the RPO since 2022, Jönköping has had a member since 2024, and Östergötland nobody. */
export function openNominationWorld(options: NominationWorldOptions = {}): NominationWorld {
  const kalmar = (recorder: 'region' | 'processSupport' | 'judge') => [{ regionKey: 'kalmar', recorder: { kind: recorder } }];
  const world = createMemoryWorld({
    templates,
    nominationRules,
    interestRules: options.interestRules ?? interestRules,
    rosterRules: [{ ...assumedRules('rpo', { kinds: ['rpo'] }), interestsDemanded: options.interestsDemanded ?? false }],
    inhabitants,
    now: '2026-03-12T09:00:00.000Z',
    accounts: [
      memoryAccount('support', { keepsRosters: true, nominatesIn: kalmar('processSupport') }, 'Petra Processtöd'),
      memoryAccount('everywhere', { nominatesIn: regions.map(({ key }) => ({ regionKey: key, recorder: { kind: 'processSupport' } })) }, 'Rikard Riksson'),
      memoryAccount('nominator', { nominatesIn: kalmar('region') }, 'Nils Nominerare'),
      memoryAccount('judge', { nominatesIn: kalmar('judge') }, 'Jorun Jävsdotter'),
      memoryAccount('recorder', { decidesFor: ['rpo-barn'], nominatesIn: [{ regionKey: 'kalmar', recorder: { kind: 'body', key: 'rpo-barn' } }] }, 'Rolf Protokollsson'),
      memoryAccount('reader', { participates: false }, 'Kalla Diktner')
    ],
    roster: {
      groups,
      seats,
      terms: [
        newTerm({ key: 't1', seatKey: 'rpo-kalmar', groupKey: 'rpo-barn', personKey: 'p1', from: '2022-01-01' }),
        newTerm({ key: 't2', seatKey: 'rpo-jonkoping', groupKey: 'rpo-barn', personKey: 'p2', from: '2024-01-01' })
      ],
      people: [newPerson({ key: 'p1', name: 'Karin Fiktivström', email: 'karin@exempel.se' }), newPerson({ key: 'p2', name: 'Omar Sagolind' })]
    }
  });
  return { world, ports: (login) => createMemoryPorts(world, login) };
}
