import { othersPresent } from '../../domain/presence/othersPresent';
import type { Presence } from '../../domain/presence/presence';
import type { DraftPlace, PresenceStore } from '../ports/presenceStore';
import type { Scheduler } from '../ports/scheduler';

/** Between two signs of life, in milliseconds. */
export const beatEvery = 30_000;

export interface HeartbeatOptions {
  readonly presence: PresenceStore;
  readonly scheduler: Scheduler;
  /** The user's own. */
  readonly login: string;
  /** Where the user is at the moment. */
  place(): DraftPlace;
  /** Time to read what others have done: what is read in this very moment travels together with who is there. */
  onBeat(): void;
  /** Who else is there; none while it cannot be known. */
  onOthers(others: readonly Presence[]): void;
}

/**
 * Tells at once and every half minute that the user is at work in a draft, and finds who else is. A beat that fails is
 * left for the next.
 * @returns ends it
 */
export function startHeartbeat({ presence, scheduler, login, place, onBeat, onOthers }: HeartbeatOptions): () => void {
  let isOver = false;
  let version = '';
  let cancel = (): void => undefined;

  async function others(): Promise<readonly Presence[]> {
    const at = place();
    try {
      const [own, all] = await Promise.all([presence.tell(login, at, version), presence.ofMandate(at.mandateKey, at.groupKey)]);
      version = own.version;
      return othersPresent(all, own);
    } catch {
      version = '';
      return [];
    }
  }

  async function beat(): Promise<void> {
    onBeat();
    const found = await others();
    if (!isOver) {
      onOthers(found);
      cancel = scheduler.after(beatEvery, () => {
        void beat();
      });
    }
  }

  void beat();
  return () => {
    isOver = true;
    cancel();
  };
}
