import type { Answers } from '../../domain/mandate/answer';
import { readAnswers } from '../../domain/mandate/readAnswers';
import type { DraftKeep } from '../ports/draftKeep';

/** A text the server does not have yet, and the version of the section it was written from. */
export interface KeptSection {
  readonly answers: Answers;
  readonly version: string;
  /** Hashes of texts sent before it whose answers were lost. */
  readonly unanswered: readonly string[];
}

function isKept(value: unknown): value is KeptSection {
  const kept = value as Partial<KeptSection> | null;
  return (
    typeof kept === 'object' &&
    kept !== null &&
    typeof kept.version === 'string' &&
    Array.isArray(kept.unanswered) &&
    typeof kept.answers === 'object' &&
    kept.answers !== null
  );
}

/** What the device keeps under the key; null when nothing, or nothing readable. */
export function readKept(keep: DraftKeep, key: string): KeptSection | null {
  try {
    const value: unknown = JSON.parse(keep.get(key) ?? 'null');
    return isKept(value) ? { ...value, answers: readAnswers(value.answers) } : null;
  } catch {
    return null;
  }
}

export function writeKept(keep: DraftKeep, key: string, kept: KeptSection): void {
  keep.set(key, JSON.stringify(kept));
}
