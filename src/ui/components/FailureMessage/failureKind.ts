import { Failure } from '../../../application/ports/failure';
import type { FailureKind } from '../../../application/ports/failure';

/** The kind of what was thrown; anything but a `Failure` counts as refused by the server. */
export function failureKind(failure: unknown): FailureKind {
  return failure instanceof Failure ? failure.kind : 'invalid';
}
