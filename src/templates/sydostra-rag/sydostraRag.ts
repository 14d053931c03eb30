import type { TemplateSource } from '../../domain/template/templateSource';
import { background } from './background';
import { composition } from './composition';
import { convenerTask } from './convenerTask';
import { finance } from '../sydostra/finance';
import { memberTask } from './memberTask';
import { principles } from '../sydostra/principles';
import { reporting } from './reporting';
import { rules } from './rules';
import { task } from './task';
import { timetable } from './timetable';
import { workingMethods } from './workingMethods';

/** In what the versions of the family differ. */
interface VersionDifference {
  readonly version: number;
  readonly changes: string;
  readonly nationalAssignments: string;
}

/** The template of a regional working group (RAG) in Sydöstra; its clauses are shared between the versions. */
export const sydostraRag = ({ version, changes, nationalAssignments }: VersionDifference): TemplateSource => ({
  family: 'sydostra-rag',
  version,
  name: 'Regional arbetsgrupp (RAG), Sydöstra',
  healthcareRegion: 'sydostra',
  groupKinds: ['rag'],
  bodies: [],
  rules,
  numberedHeadings: false,
  title: 'Uppdragsbeskrivning för regional arbetsgrupp {group} i Sydöstra sjukvårdsregionen',
  changes,
  sections: [
    background,
    principles,
    task,
    timetable,
    workingMethods,
    reporting,
    composition,
    convenerTask,
    memberTask(nationalAssignments),
    finance(1)
  ]
});
