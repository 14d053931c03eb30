import { Failure } from '../../application/ports/failure';
import type { FailureKind } from '../../application/ports/failure';
import type { Ports } from '../../application/ports/ports';

type FailingPort = Exclude<keyof Ports, 'clock' | 'identifiers' | 'reader'>;

/** A call that can be made to fail, e.g. `mandates.saveSection`. */
export type MemoryOperation = { [Port in FailingPort]: `${Port}.${string & keyof Ports[Port]}` }[FailingPort];

interface PlannedFault {
  readonly operation: MemoryOperation;
  readonly kind: FailureKind;
  /** `lostAnswer`: the server did the work, the caller never hears of it. */
  readonly moment: 'refused' | 'lostAnswer';
}

/** Failures a test plans for the calls to come. */
export interface MemoryFaults {
  /** The next such call fails and changes nothing. Plans queue up. */
  failNext(operation: MemoryOperation, kind: FailureKind): void;
  /** The next such call does its work, then the answer is lost (`offline`). */
  loseNextAnswer(operation: MemoryOperation): void;
  /** Every call fails with the kind, until called with null. */
  failAll(kind: FailureKind | null): void;
  /** Runs one call under the plans. @throws Failure as planned */
  run<Result>(operation: MemoryOperation, work: () => Promise<Result>): Promise<Result>;
}

export function createMemoryFaults(): MemoryFaults {
  let planned: readonly PlannedFault[] = [];
  let everything: FailureKind | null = null;
  const take = (operation: MemoryOperation): PlannedFault | undefined => {
    const fault = planned.find((candidate) => candidate.operation === operation);
    planned = planned.filter((candidate) => candidate !== fault);
    return fault;
  };
  return {
    failNext: (operation, kind) => {
      planned = [...planned, { operation, kind, moment: 'refused' }];
    },
    loseNextAnswer: (operation) => {
      planned = [...planned, { operation, kind: 'offline', moment: 'lostAnswer' }];
    },
    failAll: (kind) => {
      everything = kind;
    },
    run: async (operation, work) => {
      if (everything) {
        throw new Failure(everything, `${operation} fails as everything does`);
      }
      const fault = take(operation);
      if (fault?.moment === 'refused') {
        throw new Failure(fault.kind, `${operation} fails as planned`);
      }
      const result = await work();
      if (fault) {
        throw new Failure(fault.kind, `the answer of ${operation} is lost as planned`);
      }
      return result;
    }
  };
}
