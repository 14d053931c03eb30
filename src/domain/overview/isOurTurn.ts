import type { WorkingState } from '../approval/caseState';
import type { Nomination } from '../nomination/nomination';
import { waitsFor } from '../nomination/waitsFor';
import type { Group } from '../roster/roster';
import type { NamedScope } from './namedScope';

/**
 * True for a case that somebody of the scope has to act on: the region or the body whose answer is waited for; the staff of
 * a healthcare region see to every answer, and to what is established and not published.
 */
export function isOurCase({ kind, key, name }: NamedScope, state: WorkingState, waitingBodies: readonly string[], bodies: ReadonlyMap<string, Group>): boolean {
  switch (kind) {
    case 'region':
      return waitingBodies.some((body) => bodies.get(body)?.kind === 'region' && bodies.get(body)?.name === name);
    case 'mandator':
      return waitingBodies.includes(key);
    case 'healthcareRegion':
      return waitingBodies.length > 0 || state === 'established';
  }
}

/** True for a nomination whose next step somebody of the scope can take: the staff are those who keep the rosters. */
export function isOurNomination({ kind, key }: NamedScope, nomination: Nomination): boolean {
  const recorders = waitsFor(nomination);
  switch (kind) {
    case 'region':
      return nomination.regionKey === key && recorders.some((recorder) => recorder.kind === 'region' || recorder.kind === 'judge');
    case 'mandator':
      return recorders.some((recorder) => recorder.kind === 'body' && recorder.key === key);
    case 'healthcareRegion':
      return recorders.some((recorder) => recorder.kind === 'processSupport');
  }
}
