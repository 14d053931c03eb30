import type { TemplateRules } from '../../domain/template/rules';

export const rules: TemplateRules = {
  chairWord: 'ordförande',
  chairTermYears: 2,
  chairRotation: 'none',
  chairAppointedBy: 'Kunskapsstyrningsgruppen',
  minimumMeetings: 2,
  planName: 'aktivitetsplan',
  planDeadline: '02-28',
  composition: {
    memberPerRegion: 'required',
    nationalMember: 'required',
    municipalMember: true,
    employedBy: '',
    professionsAlongCareChain: false,
    patientAssociationsConsidered: false
  },
  mandator: 'Samverkansnämndens Ledningsgrupp',
  establishingBody: 'Samverkansnämndens Ledningsgrupp',
  chain: 'mellansverige-rsg',
  reviewIntervalYears: null
};
