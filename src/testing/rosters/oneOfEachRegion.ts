import type { RosterRules } from '../../domain/composition/rosterRules';

/** Rules for working groups: a member from each region, as a principle. */
export const oneOfEachRegion: RosterRules = {
  key: 'one-of-each-region',
  scope: { groups: [], family: '', kinds: ['rag'], healthcareRegion: '' },
  composition: [{ kind: 'memberPerRegion', demand: 'principle' }],
  chair: { kind: 'none' },
  leads: 'convener',
  interestsDemanded: false,
  nationalRepresentatives: 'region',
  seatsKept: 'all',
  confirmed: true
};
