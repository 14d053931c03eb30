import type { RosterRules } from '../../domain/composition/rosterRules';
import { assumedRules } from './assumedRules';
import { leaderOfRegion, membersOfOrganisation, membersOfRegion } from './employment';

const healthcareRegion = 'sydostra';

/** Sydöstra's rules: those of its families from the mandates it has published, the others assumed. */
export const sydostra: readonly RosterRules[] = [
  {
    ...assumedRules('sydostra-rag', { family: 'sydostra-rag', healthcareRegion }),
    // Whom each group takes its members from is left to its own mandate.
    composition: [leaderOfRegion, membersOfOrganisation],
    leads: 'convener'
  },
  {
    ...assumedRules('sydostra-rsg', { family: 'sydostra-rsg', healthcareRegion }),
    composition: [
      // "Representanter från regionerna": that each region has one is how it is read, as a principle.
      { kind: 'memberPerRegion', demand: 'principle' },
      { kind: 'nationalMember', demand: 'required', when: 'whenSuch' },
      leaderOfRegion,
      membersOfRegion
    ],
    // In periods of two years; between whom the mandate does not say.
    chair: { kind: 'rotatesBetweenRegions', everyYears: 2, order: [], begins: '' }
  },
  {
    ...assumedRules('sydostra-rsl', { kinds: ['regionsjukvardsledning'], healthcareRegion }),
    composition: [{ kind: 'memberPerRegion', demand: 'required' }],
    chair: { kind: 'rotatesBetweenRegions', everyYears: 2, order: [], begins: '' }
  },
  {
    ...assumedRules('sydostra-au', { kinds: ['arbetsutskott'], healthcareRegion }),
    composition: [
      { kind: 'memberPerRegion', demand: 'required' },
      { kind: 'drawnFrom', demand: 'required', source: { by: 'mandator' } },
      { kind: 'belongsTo', demand: 'required', other: { by: 'kind', kind: 'stab' } }
    ],
    chair: { kind: 'followsBody', body: { by: 'mandator' } },
    leads: 'convener'
  },
  // The regions staff it with what it needs; nothing is said of how many or from where.
  assumedRules('sydostra-stab', { kinds: ['stab'], healthcareRegion }),
  {
    ...assumedRules('sydostra-rpo', { kinds: ['rpo', 'kunskapsrad'], healthcareRegion }),
    composition: [{ kind: 'memberPerRegion', demand: 'principle' }, { kind: 'nationalMember', demand: 'principle', when: 'whenSuch' }]
  }
];
