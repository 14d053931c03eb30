import type { Clause } from '../../domain/template/clause';
import { finance } from './finance';
import { genericTask } from './genericTask';
import { memberTask } from './memberTask';
import { municipalMember } from './municipalMember';
import { patientCentredResearch } from './patientCentredResearch';
import { patientPromises } from './patientPromises';
import { purposeOfCooperation } from './purposeOfCooperation';
import { threeLevels } from './threeLevels';
import { threeRegions } from './threeRegions';

/** Every version of every clause the product brings with it. */
export const clauses: readonly Clause[] = [
  ...threeRegions,
  ...purposeOfCooperation,
  ...threeLevels,
  ...patientPromises,
  ...patientCentredResearch,
  ...genericTask,
  ...memberTask,
  ...municipalMember,
  ...finance
];
