import type { MandateStateStrings } from './svSe';

export const enUs: MandateStateStrings = {
  publicStates: {
    inForce: 'in force',
    withdrawn: 'withdrawn',
    pastReview: 'in force, due for review',
    none: 'none'
  },
  workingStates: {
    none: 'none',
    draft: 'draft',
    consultation: 'out for consultation',
    endorsing: 'waiting to be endorsed',
    awaitingEstablishment: 'waiting to be established',
    established: 'established, waiting to be published',
    published: 'published',
    superseded: 'superseded by a newer one',
    withdrawn: 'withdrawn',
    sentBack: 'sent back',
    rejected: 'rejected',
    recalled: 'recalled by the group'
  }
};
