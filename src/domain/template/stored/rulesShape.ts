import { objectOf, oneOf, orNull, text, truth, wholeNumber } from '../../reading/shape';
import type { Check } from '../../reading/shape';
import type { CompositionRules, TemplateRules } from '../rules';

const composition = objectOf<CompositionRules>({
  memberPerRegion: oneOf(['required', 'principle', 'none']),
  nationalMember: oneOf(['required', 'whenSuch', 'none']),
  municipalMember: truth,
  employedBy: oneOf(['region', 'organisation', '']),
  professionsAlongCareChain: truth,
  patientAssociationsConsidered: truth
});

export const rulesShape: Check = objectOf<TemplateRules>({
  chairWord: oneOf(['ordförande', 'sammankallande']),
  chairTermYears: orNull(wholeNumber),
  chairRotation: oneOf(['regions', 'followsBody', 'none']),
  chairAppointedBy: text,
  minimumMeetings: orNull(wholeNumber),
  planName: text,
  planDeadline: text,
  composition,
  mandator: text,
  establishingBody: text,
  chain: text,
  reviewIntervalYears: orNull(wholeNumber)
});
