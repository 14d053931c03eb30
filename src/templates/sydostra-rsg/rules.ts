import type { TemplateRules } from '../../domain/template/rules';

export const rules: TemplateRules = {
  chairWord: 'ordförande',
  chairTermYears: 2,
  chairRotation: 'unspecified',
  chairAppointedBy: '',
  minimumMeetings: null,
  planName: 'handlingsplan',
  planDeadline: '',
  composition: {
    memberPerRegion: 'none',
    nationalMember: 'whenSuch',
    municipalMember: false,
    employedBy: 'region',
    professionsAlongCareChain: false,
    patientAssociationsConsidered: false
  },
  mandator: 'Regionsjukvårdsledningen',
  establishingBody: 'Regionsjukvårdsledningen',
  chain: 'sydostra-rsg',
  reviewIntervalYears: null
};
