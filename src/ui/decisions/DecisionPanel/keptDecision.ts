import type { DraftKeep } from '../../../application/ports/draftKeep';
import type { Outcome } from '../../../domain/approval/record';
import { emptyDraft } from './decisionDraft';
import type { DecisionDraft } from './decisionDraft';

/** A decision whose recording failed, as it lies on the recorder's own device until it is known to be recorded. */
export interface KeptDecision {
  readonly outcome: Outcome;
  /** True when it was to be published as well. */
  readonly publishes: boolean;
  readonly draft: DecisionDraft;
  readonly recordKey: string;
}

function isKept(value: unknown): value is Omit<KeptDecision, 'publishes'> & Partial<KeptDecision> {
  const kept = value as Partial<KeptDecision> | null;
  return (
    typeof kept === 'object' &&
    kept !== null &&
    (kept.outcome === 'approve' || kept.outcome === 'sendBack' || kept.outcome === 'reject') &&
    typeof kept.recordKey === 'string' &&
    typeof kept.draft === 'object' &&
    kept.draft !== null &&
    Object.keys(emptyDraft).every((field) => typeof kept.draft?.[field as keyof DecisionDraft] === 'string')
  );
}

/** What is kept under the key; null when nothing, or nothing readable. */
export function readKeptDecision(keep: DraftKeep, key: string): KeptDecision | null {
  try {
    const value: unknown = JSON.parse(keep.get(key) ?? 'null');
    return isKept(value) ? { ...value, publishes: value.publishes === true } : null;
  } catch {
    return null;
  }
}
