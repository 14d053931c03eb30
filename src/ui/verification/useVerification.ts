import * as React from 'react';
import type { VerificationProgress, VerificationResult } from '../../application/verification/verifySite';
import { verifySite } from '../../application/verification/verifySite';
import type { MandateVerdict } from '../../domain/verification/verificationFinding';
import { usePorts } from '../ports/usePorts';

/** Most verdicts kept to be shown; the figures count all. */
const SHOWN = 200;

export type Verification =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: VerificationProgress | null }
  | { readonly kind: 'failed'; readonly failure: unknown }
  | {
      readonly kind: 'done';
      readonly result: VerificationResult;
      /** Those that are not sound, the first of them. */
      readonly verdicts: readonly MandateVerdict[];
      /** How many more there are. */
      readonly left: number;
      /** Names of groups by key. */
      readonly names: ReadonlyMap<string, string>;
    };

/** A run of verification, begun by hand. @param mandateKey only this mandate; the whole site when left out */
export function useVerification(mandateKey?: string): { readonly verification: Verification; readonly start: () => void } {
  const ports = usePorts();
  const [verification, setVerification] = React.useState<Verification>({ kind: 'idle' });
  const run = React.useRef(0);
  // A run whose screen is gone has nobody to tell.
  React.useEffect(
    () => () => {
      run.current = -1;
    },
    []
  );
  const verify = async (): Promise<void> => {
    const own = (run.current += 1);
    const show = (next: Verification): void => {
      if (run.current === own) setVerification(next);
    };
    show({ kind: 'running', progress: null });
    const verdicts: MandateVerdict[] = [];
    let left = 0;
    const onVerdict = (verdict: MandateVerdict): void => {
      if (verdict.grade === 'sound') return;
      if (verdicts.length < SHOWN) verdicts.push(verdict);
      else left += 1;
    };
    const onProgress = (progress: VerificationProgress): void => show({ kind: 'running', progress });
    try {
      const [groups, result] = await Promise.all([ports.roster.groups(), verifySite(ports, { mandateKey, onVerdict, onProgress })]);
      show({ kind: 'done', result, verdicts, left, names: new Map(groups.map(({ key, name }) => [key, name])) });
    } catch (failure) {
      show({ kind: 'failed', failure });
    }
  };
  const start = (): void => {
    void verify();
  };
  return { verification, start };
}
