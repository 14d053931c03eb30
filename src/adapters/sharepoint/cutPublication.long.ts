/** @jest-environment node */
import { withdrawnAfterCut } from '../../testing/approval/withdrawnAfterCut';

withdrawnAfterCut('over a text in force that is withdrawn as well');
withdrawnAfterCut('over a text in force, with a new one handed in since');
