/** @jest-environment node */
import { publicationCut } from '../../testing/approval/publicationCut';
import { withdrawnAfterCut } from '../../testing/approval/withdrawnAfterCut';

// Every write is cut, in one of the two ways; the long run cuts each in both.
publicationCut({ refused: { first: 1, step: 2 }, lostAnswer: { first: 2, step: 2 } });

withdrawnAfterCut('over a text in force');
