import { othersPresent } from '../../domain/presence/othersPresent';
import type { Presence } from '../../domain/presence/presence';
import type { DraftPlace, PresenceStore } from '../ports/presenceStore';
import type { Scheduler } from '../ports/scheduler';

/** Between two signs of life, in milliseconds. */
export const beatEvery = 30_000;

/** From a move to another section until it is told, in milliseconds: who leafs through is told of once. */
export const tellMoveAfter = 3000;

export interface Heartbeat {
  /** The user has gone to another section. */
  moved(): void;
  stop(): void;
}

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
 */
export function startHeartbeat({ presence, scheduler, login, place, onBeat, onOthers }: HeartbeatOptions): Heartbeat {
  let isOver = false;
  let isBeating = false;
  let hasMoved = false;
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

  function beatAfter(milliseconds: number): void {
    cancel();
    cancel = scheduler.after(milliseconds, () => {
      void beat();
    });
  }

  async function beat(): Promise<void> {
    isBeating = true;
    hasMoved = false;
    onBeat();
    const found = await others();
    isBeating = false;
    if (!isOver) {
      onOthers(found);
      beatAfter(hasMoved ? tellMoveAfter : beatEvery);
    }
  }

  void beat();
  return {
    moved: () => {
      hasMoved = true;
      if (!isBeating && !isOver) {
        beatAfter(tellMoveAfter);
      }
    },
    stop: () => {
      isOver = true;
      cancel();
    }
  };
}
