import { unlessHidden } from '../../../application/ports/unlessHidden';
import { failing } from '../connection/toFailure';
import type { Right, StoredMask } from './mask';
import { may } from './mask';

/** What a list or folder lets the account do. */
export interface Permitted {
  /** Missing where SharePoint answers that there is no such folder without an error. */
  readonly EffectiveBasePermissions?: StoredMask;
}

/** Whether what was read gives the right. What is hidden gives none; anything else that went wrong is no answer. */
export const gives = (right: Right, facts: Promise<Permitted>): Promise<boolean> =>
  unlessHidden(failing(async () => may((await facts).EffectiveBasePermissions ?? null, right)), false);
