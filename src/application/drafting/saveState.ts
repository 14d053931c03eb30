import type { Answers } from '../../domain/mandate/answer';
import type { SectionSize } from '../../domain/mandate/sectionLimit';
import type { FailureKind } from '../ports/failure';
import type { StoredSection } from '../ports/mandateStore';

/** Where a section's text stands between the writer and the server. */
export type SaveState =
  /** The server has it; `modified` (ISO instant) is empty for a section never saved. */
  | { readonly kind: 'saved'; readonly modified: string }
  | { readonly kind: 'saving' }
  /** The server does not have it yet. `waiting`: the writer has just typed; else what stopped the last attempt, which is repeated. */
  | { readonly kind: 'notSaved'; readonly cause: 'waiting' | 'offline' | 'throttled' | 'expired' }
  /** Somebody else has saved another text meanwhile. Nothing is sent until the writer has chosen. */
  | { readonly kind: 'conflict'; readonly theirs: StoredSection }
  /** It holds more than a section may. Nothing is sent until it is shorter; nothing typed is lost. */
  | { readonly kind: 'tooLarge'; readonly size: SectionSize }
  /** The server says no; it is tried again at the next change. */
  | { readonly kind: 'refused'; readonly cause: Extract<FailureKind, 'denied' | 'missing' | 'invalid' | 'outdated' | 'unprepared'>; readonly detail: string };

/** A section as the writer works on it. */
export interface SectionWork {
  readonly sectionKey: string;
  readonly answers: Answers;
  readonly state: SaveState;
}
