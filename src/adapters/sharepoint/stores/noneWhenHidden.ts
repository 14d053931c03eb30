import { isHidden } from '../../../application/ports/failure';
import { toFailure } from '../connection/toFailure';

/**
 * No rows where the account may not read the list at all, as SharePoint does for rows in a list it may read.
 * Only for what merely shows; nothing may be verified or decided upon on such an answer.
 */
export async function noneWhenHidden<T>(rows: Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await rows;
  } catch (error) {
    const failure = toFailure(error);
    if (isHidden(failure)) {
      return [];
    }
    throw failure;
  }
}
