import type { PublicState, WorkingState } from '../approval/caseState';
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

const publicOrder: readonly PublicState[] = ['inForce', 'pastReview', 'withdrawn', 'none'];

/** How a group stands by all its mandates: one in force says more than one withdrawn, somebody's work more than what is over. */
export function mandateStanding(mandates: readonly Established[], cases: readonly Ongoing[]): MandateStanding {
  const [established] = [...mandates].sort((one, other) => publicOrder.indexOf(one.state) - publicOrder.indexOf(other.state));
  const [ongoing] = [...cases].sort((one, other) => Number(other.isOpen) - Number(one.isOpen) || other.foldedTo - one.foldedTo);
  return {
    publicState: established?.state ?? 'none',
    documentUrl: established?.file.serverRelativeUrl ?? '',
    reviewDate: established?.reviewDate ?? '',
    workingState: ongoing?.state ?? 'none',
    mandateKey: ongoing?.mandateKey ?? established?.mandateKey ?? ''
  };
}
