import type { TemplateRules } from '../../domain/template/rules';

export const rules: TemplateRules = {
  chairWord: 'ordförande',
  chairTermYears: null,
  chairRotation: 'none',
  chairAppointedBy: 'arbetsgruppen',
  minimumMeetings: null,
  planName: '',
  planDeadline: '',
  composition: {
    memberPerRegion: 'principle',
    nationalMember: 'none',
    municipalMember: true,
    employedBy: '',
    professionsAlongCareChain: true,
    patientAssociationsConsidered: true
  },
  mandator: '',
  establishingBody: '',
  chain: 'mellansverige-rag',
  reviewIntervalYears: null
};
