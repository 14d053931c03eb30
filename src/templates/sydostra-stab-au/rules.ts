import type { TemplateRules } from '../../domain/template/rules';

export const rules: TemplateRules = {
  chairWord: 'sammankallande',
  chairTermYears: 2,
  chairRotation: 'followsBody',
  chairAppointedBy: '',
  minimumMeetings: null,
  planName: '',
  planDeadline: '',
  composition: {
    memberPerRegion: 'required',
    nationalMember: 'none',
    municipalMember: false,
    employedBy: '',
    professionsAlongCareChain: false,
    patientAssociationsConsidered: false
  },
  mandator: 'Regionsjukvårdsledningen',
  establishingBody: 'Regionsjukvårdsledningen',
  chain: 'sydostra-stab',
  reviewIntervalYears: null
};
