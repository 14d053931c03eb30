import * as React from 'react';
import type { LedgerCase } from '../../../application/approval/readLedgerCase';
import { publicationSteps } from '../../../application/publication/publication';
import type { PublicationResult, PublicationStep } from '../../../application/publication/publication';
import { publishMandate } from '../../../application/publication/publishMandate';
import { useStateWhileHere } from '../../loading/useStateWhileHere';
import { usePorts } from '../../ports/usePorts';
import { describeTrail } from '../Trail/describeTrail';

export type StepState = 'done' | 'now' | 'left' | 'failed';

export interface PublicationState {
  /** `idle` before the first attempt, `working`, or `interrupted` after one that was not finished. */
  readonly phase: 'idle' | 'working' | 'interrupted';
  readonly steps: readonly { readonly step: PublicationStep; readonly state: StepState }[];
  readonly failure: unknown;
  /** True once the document may be in the library for readers, whatever came after. */
  readonly mayBeSeen: boolean;
  readonly refusal: Exclude<PublicationResult, { kind: 'published' }> | null;
  publish(reviewDate: string): void;
}

/** Publishes step by step. The record key is kept until the result is known, so that a repeat goes on. */
export function usePublication(
  mandateKey: string,
  onPublished: (ledgerCase: LedgerCase, isLetterheadDamaged: boolean) => Promise<void>
): PublicationState {
  const ports = usePorts();
  const [phase, setPhase] = useStateWhileHere<PublicationState['phase']>('idle');
  const [step, setStep] = useStateWhileHere<PublicationStep>('verify');
  const [failure, setFailure] = useStateWhileHere<unknown>(null);
  const [refusal, setRefusal] = useStateWhileHere<PublicationState['refusal']>(null);
  const recordKey = React.useRef('');

  const run = async (reviewDate: string): Promise<void> => {
    recordKey.current ||= ports.identifiers.next();
    const result = await publishMandate(ports, {
      mandateKey,
      recordKey: recordKey.current,
      reviewDate,
      describeTrail,
      onStep: setStep
    });
    recordKey.current = '';
    if (result.kind === 'published') {
      await onPublished(result.ledgerCase, result.isLetterheadDamaged === true);
      setPhase('idle');
    } else {
      setRefusal(result);
      setPhase('interrupted');
    }
  };

  const at = publicationSteps.indexOf(step);
  const stateOf = (index: number): StepState => {
    if (index < at) return 'done';
    if (index > at) return 'left';
    return phase === 'interrupted' ? 'failed' : 'now';
  };
  return {
    phase,
    steps: publicationSteps.map((name, index) => ({ step: name, state: stateOf(index) })),
    failure,
    mayBeSeen: at >= publicationSteps.indexOf('upload'),
    refusal,
    publish: (reviewDate) => {
      if (phase === 'working') return;
      setPhase('working');
      setFailure(null);
      setRefusal(null);
      run(reviewDate).catch((thrown) => {
        setFailure(thrown);
        setPhase('interrupted');
      });
    }
  };
}
