import type { TemplateSource } from '../../domain/template/templateSource';
import { finance } from '../sydostra/finance';
import { principles } from '../sydostra/principles';
import { background } from './background';
import { chairTask } from './chairTask';
import { communication } from './communication';
import { composition } from './composition';
import { genericTask } from './genericTask';
import { memberTask } from './memberTask';
import { reporting } from './reporting';
import { rules } from './rules';
import { specificTask } from './specificTask';
import { waysOfWorking } from './waysOfWorking';

/** The template of a regional collaboration group (RSG) in Sydöstra: a generic mandate and a specific one. */
export const sydostraRsgVersion1: TemplateSource = {
  family: 'sydostra-rsg',
  version: 1,
  name: 'Regional samverkansgrupp (RSG), Sydöstra',
  healthcareRegion: 'sydostra',
  groupKinds: ['rsg'],
  bodies: [],
  rules,
  numberedHeadings: false,
  title: 'Uppdragsbeskrivning för regional samverkansgrupp {group} i Sydöstra sjukvårdsregionen',
  changes: '',
  sections: [
    background,
    principles,
    genericTask,
    specificTask,
    waysOfWorking,
    reporting,
    communication,
    composition,
    chairTask,
    memberTask,
    finance(2)
  ]
};
