import type { TemplateSource } from '../../domain/template/templateSource';
import { decision } from '../decision';
import { committeeTask } from './committeeTask';
import { introduction } from './introduction';
import { reporting } from './reporting';
import { rules } from './rules';
import { staffing } from './staffing';
import { staffTask } from './staffTask';

/** The template of the staff and the executive committee of Sydöstra's leadership: two bodies in one document. */
export const sydostraStabAuVersion1: TemplateSource = {
  family: 'sydostra-stab-au',
  version: 1,
  name: 'Stab och arbetsutskott, Sydöstra',
  healthcareRegion: 'sydostra',
  groupKinds: ['stab', 'arbetsutskott'],
  bodies: [
    { key: 'stab', name: 'Regionsjukvårdsledningens stab' },
    { key: 'arbetsutskott', name: 'Regionsjukvårdsledningens arbetsutskott' }
  ],
  rules,
  numberedHeadings: false,
  title: 'Uppdragsbeskrivning för {group} i Sydöstra sjukvårdsregionen',
  changes: '',
  sections: [decision, introduction, staffTask, committeeTask, staffing, reporting]
};
