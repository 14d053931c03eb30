/** @jest-environment node */
import { publicationCut } from '../../testing/approval/publicationCut';
import { withdrawnAfterCut } from '../../testing/approval/withdrawnAfterCut';

publicationCut({ refused: { first: 1, step: 1 }, lostAnswer: { first: 1, step: 1 } });
withdrawnAfterCut('over nothing');
withdrawnAfterCut('over a text in force that is withdrawn as well');
withdrawnAfterCut('over a text in force, with a new one handed in since');
