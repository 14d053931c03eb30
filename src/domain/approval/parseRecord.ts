import type { LedgerRecord } from './record';
import {
  isAccount,
  isBody,
  isBoolean,
  isCount,
  isDate,
  isDateOrEmpty,
  isExactly,
  isHash,
  isKey,
  isLinkOrEmpty,
  isListOf,
  isOneOf,
  isOptional,
  isSomeOf,
  isText,
  isTrue
} from './recordShape';
import type { Check } from './recordShape';

/** A check for every property of a record, so that a new property cannot be forgotten here. */
type Shape<Type extends LedgerRecord['type']> = {
  readonly [Property in keyof Required<Extract<LedgerRecord, { type: Type }>>]: Check;
};

const frozenText = { mandateKey: isKey, snapshotKey: isKey, snapshotHash: isHash };

const isStep = isExactly({
  key: isKey,
  kind: isOneOf('inform', 'consultation', 'endorse', 'establish'),
  bodies: isListOf(isBody),
  quorum: isOneOf('anyOf', 'allOf', 'majority', 'meeting'),
  dueDays: isOptional(isCount),
  card: isOptional(isBoolean)
});

const shapes: { readonly [Type in LedgerRecord['type']]: Shape<Type> } = {
  chain: {
    type: isOneOf('chain'),
    chainKey: isKey,
    name: isText,
    steps: isListOf(isStep),
    confirmed: isBoolean,
    independent: isOptional(isBoolean)
  },
  binding: {
    type: isOneOf('binding'),
    groupKey: isKey,
    chainKey: isKey,
    relations: isSomeOf(['mandator', 'establishingBody', 'endorser', 'informed'], isListOf(isKey)),
    cardBodies: isOptional(isListOf(isKey))
  },
  delegation: {
    type: isOneOf('delegation'),
    bodyKey: isKey,
    substitute: isAccount,
    name: isText,
    from: isDate,
    until: isDate,
    comment: isText
  },
  submission: { type: isOneOf('submission'), ...frozenText, groupKey: isKey, comment: isText },
  recall: { type: isOneOf('recall'), ...frozenText, comment: isText },
  consultationClosed: { type: isOneOf('consultationClosed'), ...frozenText, step: isKey, comment: isText },
  deadline: { type: isOneOf('deadline'), ...frozenText, step: isKey, dueDate: isDate, comment: isText },
  decision: {
    type: isOneOf('decision'),
    ...frozenText,
    step: isKey,
    outcome: isOneOf('approve', 'sendBack', 'reject'),
    comment: isText,
    meetingDate: isDateOrEmpty,
    paragraph: isText,
    diaryNumber: isText,
    minutesLink: isLinkOrEmpty,
    votes: isOptional(isExactly({ for: isCount, against: isCount })),
    card: isOptional(isExactly({ body: isKey, responder: isAccount }))
  },
  supplement: { type: isOneOf('supplement'), ...frozenText, diaryNumber: isText, minutesLink: isLinkOrEmpty },
  publication: {
    type: isOneOf('publication'),
    ...frozenText,
    fileId: isText,
    fileVersion: isText,
    textHash: isHash,
    stamped: isOptional(isTrue),
    restored: isOptional(isTrue)
  },
  withdrawal: {
    type: isOneOf('withdrawal'),
    ...frozenText,
    comment: isText,
    meetingDate: isDateOrEmpty,
    paragraph: isText
  }
};

const checks = new Map<string, Check>(Object.entries(shapes).map(([type, shape]) => [type, isExactly(shape)]));

/**
 * Reads a record out of stored JSON that anybody with add rights may have written. Null for anything that is
 * not exactly one of the known records: unknown or missing properties, other types of values, keys that would
 * read as paths, days that do not exist, text without a canonical form.
 */
export function parseRecord(stored: unknown): LedgerRecord | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { type } = stored as { readonly type?: unknown };
  const isRecord = typeof type === 'string' ? checks.get(type) : undefined;
  return isRecord?.(stored) ? (stored as LedgerRecord) : null;
}
