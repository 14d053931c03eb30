import type { TemplateRules } from '../../domain/template/rules';

export const rules: TemplateRules = {
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
    employedBy: 'organisation',
    professionsAlongCareChain: false,
    patientAssociationsConsidered: false
  },
  mandator: '',
  establishingBody: '',
  chain: 'sydostra-rag',
  reviewIntervalYears: null
};
