import { unlessHidden } from '../../../application/ports/unlessHidden';
import { failing } from '../connection/toFailure';

/**
 * No rows where the account may not read the list at all, as SharePoint does for rows in a list it may read.
 * Only for what merely shows; nothing may be verified or decided upon on such an answer.
 */
export const noneWhenHidden = <T>(rows: Promise<readonly T[]>): Promise<readonly T[]> => unlessHidden(failing(() => rows), []);
