import type { RosterRules } from '../../domain/composition/rosterRules';

/** Rules that demand nothing and that nobody has confirmed: what a document or a customer does say is said over them. */
export const assumedRules = (key: string, scope: Partial<RosterRules['scope']>): RosterRules => ({
  key,
  scope: { groups: [], family: '', kinds: [], healthcareRegion: '', ...scope },
  composition: [],
  chair: { kind: 'none' },
  leads: 'chair',
  interestsDemanded: false,
  nationalRepresentatives: 'healthcareRegion',
  seatsKept: 'all',
  confirmed: false
});
