import type { DraftKeep } from '../ports/draftKeep';
import { Failure, isPassing } from '../ports/failure';
import type { Scheduler } from '../ports/scheduler';
import type { LibraryVersion, VersionToSave } from '../ports/templateLibrary';

/** How far the text is on its way to the server. */
export type VersionSaveState =
  | { readonly kind: 'saved' | 'waiting' | 'saving' | 'conflict' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface VersionSaverSource<Content> {
  /** The draft as read, or a version nobody has saved: then the first change adds it. */
  readonly opened: VersionToSave<Content>;
  readonly save: (version: VersionToSave<Content>) => Promise<LibraryVersion<Content>>;
  /** Reads what the device has kept. @throws Error when it is no such text */
  readonly read: (kept: string) => Content;
  readonly keep: DraftKeep;
  /** Place on the device: of one account and one version. */
  readonly keepKey: string;
  readonly scheduler: Scheduler;
}

/** A draft of a template or clause and its way to the server. */
export interface VersionSaver<Content> {
  /** What to show first: what the device has kept from last time, else what was opened. */
  readonly first: Content;
  state(): VersionSaveState;
  subscribe(listener: () => void): () => void;
  change(content: Content): void;
  /** Sends what is unsaved. True when the server has it all. */
  flush(): Promise<boolean>;
  /** Puts the version in use; what is unsaved goes with it. @throws Failure */
  putInUse(content: Content): Promise<LibraryVersion<Content>>;
  /** Ends a conflict: writes over what another has saved, which the ETag names. */
  writeOver(etag: string): void;
  /** Ends a conflict, or what the device had kept: the text here is given up. */
  giveUp(): void;
  close(): void;
}

/** Milliseconds of pause in typing before a save, and before a new attempt. */
const timing = { pause: 1000, retry: 5000 } as const;

const asFailure = (error: unknown): Failure => (error instanceof Failure ? error : new Failure('invalid', String(error)));

/**
 * Saves a draft while it is written, one attempt at a time; until the server has a text the device keeps it. A save
 * that finds another's is a conflict, and nothing is written before somebody has chosen.
 */
export function createVersionSaver<Content>(source: VersionSaverSource<Content>): VersionSaver<Content> {
  const { opened, save, read, keep, keepKey, scheduler } = source;
  const listeners = new Set<() => void>();
  let state: VersionSaveState = { kind: 'saved' };
  let content = opened.content;
  let etag = opened.etag;
  let isUnsaved = false;
  let sending: Promise<boolean> | null = null;
  let cancel = (): void => undefined;

  const become = (next: VersionSaveState): void => {
    state = next;
    listeners.forEach((listener) => listener());
  };
  const plan = (milliseconds: number): void => {
    cancel();
    cancel = scheduler.after(milliseconds, sendNow);
  };
  /** `flush` tells by its answer and the state, and never throws. */
  const sendNow = (): void => {
    flush().catch(() => undefined);
  };
  const fail = (failure: Failure): void => {
    become(failure.kind === 'conflict' ? { kind: 'conflict' } : { kind: 'failed', failure });
    if (isPassing(failure)) {
      plan(timing.retry);
    }
  };

  async function send(): Promise<boolean> {
    while (isUnsaved) {
      const sent = content;
      become({ kind: 'saving' });
      try {
        const stored = await save({ ...opened, content: sent, state: 'draft', etag });
        etag = stored.etag;
        isUnsaved = content !== sent;
      } catch (error) {
        fail(asFailure(error));
        return false;
      }
    }
    keep.remove(keepKey);
    become({ kind: 'saved' });
    return true;
  }

  async function flush(): Promise<boolean> {
    cancel();
    if (state.kind === 'conflict') {
      return false;
    }
    sending ??= send().finally(() => {
      sending = null;
    });
    return sending;
  }

  const hold = (): void => {
    isUnsaved = true;
    keep.set(keepKey, JSON.stringify({ etag, content: JSON.stringify(content) }));
  };

  const kept = keep.get(keepKey);
  if (kept !== null) {
    try {
      const held = JSON.parse(kept) as { readonly etag: string; readonly content: string };
      content = read(held.content);
      etag = held.etag;
      isUnsaved = true;
      state = { kind: 'waiting' };
      plan(timing.pause);
    } catch {
      // Kept by another version of the product, or damaged: what the server has stands.
      keep.remove(keepKey);
    }
  }

  return {
    first: content,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (next) => {
      content = next;
      hold();
      if (state.kind !== 'conflict') {
        become(sending ? state : { kind: 'waiting' });
        plan(timing.pause);
      }
    },
    flush,
    putInUse: async (last) => {
      content = last;
      cancel();
      await sending;
      const stored = await save({ ...opened, content: last, state: 'inUse', etag });
      isUnsaved = false;
      keep.remove(keepKey);
      become({ kind: 'saved' });
      return stored;
    },
    writeOver: (theirs) => {
      etag = theirs;
      hold();
      become({ kind: 'waiting' });
      sendNow();
    },
    giveUp: () => {
      cancel();
      isUnsaved = false;
      keep.remove(keepKey);
    },
    close: () => cancel()
  };
}
