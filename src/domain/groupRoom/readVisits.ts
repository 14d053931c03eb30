import type { Visit, Visits } from './visit';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

function visitIn(value: unknown): Visit | null {
  if (!isRecord(value) || typeof value.day !== 'string' || !Array.isArray(value.seen)) return null;
  return /^\d{4}-\d{2}-\d{2}$/.test(value.day) ? { day: value.day, seen: value.seen.filter((key): key is string => typeof key === 'string') } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** Visits as a device has kept them, as JSON; null for nothing, or for what somebody has damaged. */
export function readVisits(text: string | null): Visits | null {
  const value = text === null ? null : parsed(text);
  if (!isRecord(value)) return null;
  const latest = visitIn(value.latest);
  return latest && { latest, before: visitIn(value.before) };
}
