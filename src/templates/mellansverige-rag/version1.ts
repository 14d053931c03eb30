import type { TemplateSource } from '../../domain/template/templateSource';
import { decision } from '../decision';
import { composition } from './composition';
import { cooperation } from './cooperation';
import { finance } from './finance';
import { introduction } from './introduction';
import { reporting } from './reporting';
import { rules } from './rules';
import { task } from './task';

/** The template of a working group (RAG) of Mellansverige: one page, with numbered tasks. */
export const mellansverigeRagVersion1: TemplateSource = {
  family: 'mellansverige-rag',
  version: 1,
  name: 'Sjukvårdsregional arbetsgrupp (RAG), Mellansverige',
  healthcareRegion: 'mellansverige',
  groupKinds: ['rag'],
  bodies: [],
  rules,
  numberedHeadings: false,
  title: 'Uppdragsbeskrivning för sjukvårdsregional arbetsgrupp (RAG) {group}',
  changes: '',
  sections: [decision, introduction, task, cooperation, composition, finance, reporting]
};
