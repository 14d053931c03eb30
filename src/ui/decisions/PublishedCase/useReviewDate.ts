import * as React from 'react';
import { setReviewDate } from '../../../application/publication/setReviewDate';
import type { IsoDate } from '../../../domain/mandate/answer';
import { usePorts } from '../../ports/usePorts';

export interface ReviewDateState {
  /** As it stands on the server, as far as is known. */
  readonly reviewDate: IsoDate | '';
  readonly draft: string;
  readonly isOpen: boolean;
  readonly isWorking: boolean;
  readonly isDone: boolean;
  readonly failure: unknown;
  readonly refusal: 'denied' | 'notInForce' | 'fileDiffers' | null;
  readonly open: () => void;
  readonly cancel: () => void;
  readonly setDraft: (draft: string) => void;
  readonly save: () => void;
}

/** Changes when a mandate is to be reviewed. @param stored as it was read */
export function useReviewDate(mandateKey: string, stored: IsoDate | '', onChanged: () => void): ReviewDateState {
  const ports = usePorts();
  const [reviewDate, setStored] = React.useState(stored);
  const [draft, setDraft] = React.useState<string>(stored);
  const [phase, setPhase] = React.useState<'closed' | 'open' | 'working' | 'done'>('closed');
  const [failure, setFailure] = React.useState<unknown>(null);
  const [refusal, setRefusal] = React.useState<ReviewDateState['refusal']>(null);
  const run = async (): Promise<void> => {
    const result = await setReviewDate(ports, mandateKey, draft);
    if (result.kind === 'set') {
      setStored(result.established.reviewDate);
      setPhase('done');
      onChanged();
    } else {
      setRefusal(result.kind === 'denied' ? 'denied' : result.reason);
      setPhase('open');
    }
  };
  return {
    reviewDate,
    draft,
    isOpen: phase === 'open' || phase === 'working',
    isWorking: phase === 'working',
    isDone: phase === 'done',
    failure,
    refusal,
    open: () => {
      setDraft(reviewDate);
      setPhase('open');
    },
    cancel: () => setPhase('closed'),
    setDraft,
    save: () => {
      if (phase === 'working') return;
      setPhase('working');
      setFailure(null);
      setRefusal(null);
      run().catch((thrown) => {
        setFailure(thrown);
        setPhase('open');
      });
    }
  };
}
