import { objectOf, orNull, text, truth, wholeNumber, wordOf } from '../../reading/shape';
import type { Check } from '../../reading/shape';
import type { CompositionRules, TemplateRules } from '../rules';

const composition = objectOf<CompositionRules>({
  memberPerRegion: wordOf<CompositionRules['memberPerRegion']>({ required: true, principle: true, none: true }),
  nationalMember: wordOf<CompositionRules['nationalMember']>({ required: true, whenSuch: true, none: true }),
  municipalMember: truth,
  employedBy: wordOf<CompositionRules['employedBy']>({ region: true, organisation: true, '': true }),
  professionsAlongCareChain: truth,
  patientAssociationsConsidered: truth
});

export const rulesShape: Check = objectOf<TemplateRules>({
  chairWord: wordOf<TemplateRules['chairWord']>({ ordförande: true, sammankallande: true }),
  chairTermYears: orNull(wholeNumber),
  chairRotation: wordOf<TemplateRules['chairRotation']>({ regions: true, followsBody: true, unspecified: true, none: true }),
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
