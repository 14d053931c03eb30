import type { RosterRules } from '../../domain/composition/rosterRules';
import { assumedRules } from './assumedRules';

const healthcareRegion = 'mellansverige';

/** Mellansverige's rules: those of its families from what it has published, the others assumed. */
export const mellansverige: readonly RosterRules[] = [
  {
    ...assumedRules('mellansverige-rsg', { family: 'mellansverige-rsg', healthcareRegion }),
    composition: [
      { kind: 'memberPerRegion', demand: 'required' },
      { kind: 'nationalMember', demand: 'required', when: 'always' },
      { kind: 'anchoredWith', demand: 'required', bodies: ['Samverkansnämndens Ledningsgrupp', 'Kunskapsstyrningsgruppen'] },
      { kind: 'municipalMember', demand: 'required' }
    ],
    chair: { kind: 'appointedForYears', years: 2, proposedBy: 'samverkansgruppen', appointedBy: 'Kunskapsstyrningsgruppen', renewable: true }
  },
  {
    ...assumedRules('mellansverige-rag', { family: 'mellansverige-rag', healthcareRegion }),
    composition: [
      { kind: 'memberPerRegion', demand: 'principle' },
      { kind: 'professions', demand: 'required' },
      { kind: 'municipalMember', demand: 'required' },
      { kind: 'patientAssociationConsidered', demand: 'required' }
    ],
    chair: { kind: 'electedByGroup' }
  },
  {
    ...assumedRules('mellansverige-rpo', { kinds: ['rpo'], healthcareRegion }),
    composition: [{ kind: 'memberPerRegion', demand: 'principle' }],
    chair: { kind: 'appointedForYears', years: 2, proposedBy: '', appointedBy: '', renewable: true }
  }
];
