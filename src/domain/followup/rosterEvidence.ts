import type { CompositionFinding } from '../composition/compositionFinding';
import type { CompositionRule } from '../composition/compositionRule';
import type { ObligationKind } from '../importing/proposedObligation';
import type { RosterEvidence } from './evidence';

const kindOfFinding: Partial<Readonly<Record<CompositionFinding['kind'], ObligationKind>>> = {
  regionWithoutMember: 'memberPerRegion',
  healthcareRegionWithoutMember: 'memberPerRegion',
  countyWithoutMember: 'municipalMember',
  professionMissing: 'professions',
  careChainUnsaid: 'professions',
  patientAssociationsNotConsidered: 'patientAssociations',
  employedElsewhere: 'employment',
  employerUnsaid: 'employment',
  notDrawnFrom: 'membership',
  notMemberOf: 'membership',
  nationalMemberMissing: 'nationalMember',
  notAnchored: 'anchoring'
};

const kindOfRule: Partial<Readonly<Record<CompositionRule['kind'], ObligationKind>>> = {
  memberPerRegion: 'memberPerRegion',
  memberPerHealthcareRegion: 'memberPerRegion',
  municipalMember: 'municipalMember',
  professions: 'professions',
  patientAssociationConsidered: 'patientAssociations',
  employedBy: 'employment',
  drawnFrom: 'membership',
  belongsTo: 'membership',
  nationalMember: 'nationalMember',
  anchoredWith: 'anchoring'
};

/** The obligation that a rule of composition tells of; undefined for none. */
export const obligationOfRule = ({ kind }: CompositionRule): ObligationKind | undefined => kindOfRule[kind];

/** What a group's composition says of the obligations that its mandate lays on it. */
export function rosterEvidence(rules: readonly CompositionRule[], findings: readonly CompositionFinding[]): readonly RosterEvidence[] {
  const missing = findings.flatMap(({ kind, demand, since }): readonly RosterEvidence[] => {
    const about = kindOfFinding[kind];
    return about ? [{ kind: about, demand, isMet: false, since }] : [];
  });
  const met = rules.flatMap((rule): readonly RosterEvidence[] => {
    const about = obligationOfRule(rule);
    return about && !missing.some((one) => one.kind === about) ? [{ kind: about, demand: rule.demand, isMet: true, since: '' }] : [];
  });
  return [...missing, ...met];
}
