import type { TemplateRules } from './rules';

/** The rules of a family that has none: what a family does have is said over them. */
export const noRules: TemplateRules = {
  chairWord: 'sammankallande',
  chairTermYears: null,
  chairRotation: 'none',
  chairAppointedBy: '',
  minimumMeetings: null,
  planName: '',
  planDeadline: '',
  composition: {
    memberPerRegion: 'none',
    nationalMember: 'none',
    municipalMember: false,
    employedBy: '',
    professionsAlongCareChain: false,
    patientAssociationsConsidered: false
  },
  mandator: '',
  establishingBody: '',
  chain: '',
  reviewIntervalYears: null
};
