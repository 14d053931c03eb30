import type { NominationRule } from '../../domain/nomination/nominationRule';

const recordedBy: NominationRule['recordedBy'] = {
  need: ['processSupport', 'region'],
  proposal: ['region', 'processSupport', 'body'],
  managerApproval: ['region'],
  interests: ['judge'],
  decision: ['body'],
  termBegun: ['processSupport'],
  declined: ['region', 'processSupport'],
  withdrawn: ['region', 'processSupport']
};

/** A national working group: its own programme area's RPO decides. */
const nationalWorkingGroup: NominationRule = {
  healthcareRegion: '',
  groupKinds: ['nag'],
  proposers: ['region', 'rsg', 'arbetsutskott', 'rpo'],
  before: ['managerApproval', 'interests'],
  decidedBy: { kind: 'sameProgrammeArea', bodyKind: 'rpo' },
  recordedBy,
  confirmed: false
};

/** How people are nominated, where no healthcare region has said otherwise. */
export const nominationRules: readonly NominationRule[] = [
  nationalWorkingGroup,
  { ...nationalWorkingGroup, groupKinds: ['npo', 'nsg'], decidedBy: { kind: 'bodyOfKind', bodyKind: 'regionsjukvardsledning' } },
  {
    ...nationalWorkingGroup,
    groupKinds: ['arbetsutskott', 'stab', 'kunskapsrad', 'rpo', 'rsg', 'rag', 'lpo', 'lag'],
    before: ['managerApproval'],
    decidedBy: { kind: 'memberAppointer' }
  }
];
