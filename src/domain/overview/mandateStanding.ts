import type { PublicState, WorkingState } from '../approval/caseState';
import { newestCase } from '../approval/newestCase';
import { readableMandate } from '../approval/readableMandate';
import type { IsoDate } from '../mandate/answer';
import type { MandateStanding } from './overview';

/** What readers see of a mandate. */
interface Established {
  readonly mandateKey: string;
  readonly state: PublicState;
  readonly reviewDate: IsoDate | '';
  readonly file: { readonly serverRelativeUrl: string };
}

/** What participants know of a case. */
interface Ongoing {
  readonly mandateKey: string;
  readonly state: WorkingState;
  readonly isOpen: boolean;
  readonly foldedTo: number;
}

/** How a group stands by all its mandates: one in force says more than one withdrawn, somebody's work more than what is over. */
export function mandateStanding(mandates: readonly Established[], cases: readonly Ongoing[]): MandateStanding {
  const established = readableMandate(mandates);
  const ongoing = newestCase(cases);
  return {
    publicState: established?.state ?? 'none',
    documentUrl: established?.file.serverRelativeUrl ?? '',
    reviewDate: established?.reviewDate ?? '',
    workingState: ongoing?.state ?? 'none',
    mandateKey: ongoing?.mandateKey ?? established?.mandateKey ?? ''
  };
}
