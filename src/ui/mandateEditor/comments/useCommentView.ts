import * as React from 'react';
import type { CommentThread } from '../../../domain/commenting/commentThread';
import { useLaterFocus } from '../../components/useLaterFocus';
import type { CommentActions } from './useCommentActions';

export interface CommentViewing {
  readonly place: React.RefObject<HTMLDivElement>;
  readonly isAnswering: boolean;
  /** Why the last press of a button came to nothing; null when it did not. */
  readonly failure: unknown;
  startAnswering(): void;
  stopAnswering(): void;
  settle(): void;
}

export function useCommentView(thread: CommentThread, settle: CommentActions['settle']): CommentViewing {
  const { place, focusLater } = useLaterFocus();
  const [isAnswering, setAnswering] = React.useState(false);
  const [failure, setFailure] = React.useState<unknown>(null);
  return {
    place,
    isAnswering,
    failure,
    startAnswering: () => {
      focusLater((view) => view.querySelector('textarea'));
      setAnswering(true);
    },
    stopAnswering: () => {
      focusLater((view) => view.querySelector<HTMLElement>('[data-answer]'));
      setAnswering(false);
    },
    settle: () => {
      setFailure(null);
      settle(thread).catch(setFailure);
    }
  };
}
