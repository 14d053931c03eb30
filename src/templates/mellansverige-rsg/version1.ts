import type { TemplateSource } from '../../domain/template/templateSource';
import { decision } from '../decision';
import { composition } from './composition';
import { cooperation } from './cooperation';
import { finance } from './finance';
import { mandator } from './mandator';
import { purposeAndTask } from './purposeAndTask';
import { reporting } from './reporting';
import { rules } from './rules';

/** The template of a collaboration group (RSG) of Mellansverige. */
export const mellansverigeRsgVersion1: TemplateSource = {
  family: 'mellansverige-rsg',
  version: 1,
  name: 'Sjukvårdsregional samverkansgrupp (RSG), Mellansverige',
  healthcareRegion: 'mellansverige',
  groupKinds: ['rsg'],
  bodies: [],
  rules,
  numberedHeadings: false,
  title: 'Uppdragsbeskrivning för den sjukvårdsregionala samverkansgruppen {group}',
  changes: '',
  sections: [decision, mandator, purposeAndTask, cooperation, composition, finance, reporting]
};
