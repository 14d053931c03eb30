import { isHidden } from '../../../application/ports/failure';
import { toFailure } from '../connection/toFailure';
import type { Right, StoredMask } from './mask';
import { may } from './mask';

/** What a list or folder lets the account do. */
export interface Permitted {
  /** Missing where SharePoint answers that there is no such folder without an error. */
  readonly EffectiveBasePermissions?: StoredMask;
}

/** Whether what was read gives the right. What is hidden gives none; anything else that went wrong is no answer. */
export async function gives(right: Right, facts: Promise<Permitted>): Promise<boolean> {
  try {
    return may((await facts).EffectiveBasePermissions ?? null, right);
  } catch (error) {
    const failure = toFailure(error);
    if (isHidden(failure)) {
      return false;
    }
    throw failure;
  }
}
