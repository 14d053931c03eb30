import type { TemplatesStrings } from './svSe';

export const enUsRules: TemplatesStrings['rules'] = {
  intro: 'The rules govern rosters, obligations and review. Fixed text takes them by words in braces, for example {meetings}.',
  noRule: 'Empty: no rule.',
  names: {
    chairWord: 'Who leads the group is called',
    chairTermYears: 'The chair’s term, years',
    chairRotation: 'The chair',
    chairAppointedBy: 'The chair is appointed by',
    minimumMeetings: 'Smallest number of meetings a year',
    planName: 'Name of the plan',
    planDeadline: 'The plan is reported before (MM-DD)',
    mandator: 'Mandator',
    establishingBody: 'Established by',
    chain: 'Approval chain (key)',
    reviewIntervalYears: 'Reviewed every … years',
    'composition.memberPerRegion': 'One member from each region',
    'composition.nationalMember': 'National member',
    'composition.municipalMember': 'Municipal member',
    'composition.employedBy': 'Members are employed by',
    'composition.professionsAlongCareChain': 'Professions along the whole care chain',
    'composition.patientAssociationsConsidered': 'Patients’ and relatives’ associations considered'
  },
  values: {
    ordförande: 'ordförande (chair)',
    sammankallande: 'sammankallande (convener)',
    regions: 'rotates between the regions',
    followsBody: 'follows another body’s chair',
    unspecified: 'rotates, but not said how',
    none: 'no rule',
    required: 'required',
    principle: 'as a principle',
    whenSuch: 'when there is one',
    region: 'a region',
    organisation: 'an organisation',
    '': 'not given',
    true: 'yes',
    false: 'no'
  }
};
