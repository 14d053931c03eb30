import type { WorkingState, PublicState } from '../../domain/approval/caseState';

const publicStates: Readonly<Record<PublicState, string>> = {
  inForce: 'i kraft',
  withdrawn: 'upphävt',
  pastReview: 'i kraft, ska ses över',
  none: 'saknas'
};

const workingStates: Readonly<Record<WorkingState, string>> = {
  none: 'saknas',
  draft: 'utkast',
  consultation: 'ute på remiss',
  endorsing: 'väntar på att tillstyrkas',
  awaitingEstablishment: 'väntar på att fastställas',
  established: 'fastställt, väntar på att publiceras',
  published: 'publicerat',
  superseded: 'ersatt av ett nyare',
  withdrawn: 'upphävt',
  sentBack: 'skickat tillbaka',
  rejected: 'avslaget',
  recalled: 'taget tillbaka av gruppen'
};

/** How a mandate's state is said inside a sentence or beside the word *uppdrag*. */
export const svSe = { publicStates, workingStates };

export type MandateStateStrings = typeof svSe;
