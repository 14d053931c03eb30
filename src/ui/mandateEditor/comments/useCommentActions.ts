import * as React from 'react';
import { addComment } from '../../../application/commenting/addComment';
import { answerComment } from '../../../application/commenting/answerComment';
import { settleComment } from '../../../application/commenting/settleComment';
import type { CommentThread } from '../../../domain/commenting/commentThread';
import { commentStrings } from '../../../loc/comments/strings';
import { useStrings } from '../../language/useStrings';
import type { Comments } from './useComments';

/** What a writer can do with the comments on a section. Each throws the `Failure` of what was to be said. */
export interface CommentActions {
  readonly place: React.RefObject<HTMLDivElement>;
  /** What was done last, for the live region. */
  readonly said: string;
  /** Where the device keeps a text until it is sent. @param about key of the comment answered; empty for a new one */
  keepKey(about: string): string;
  add(key: string, text: string): Promise<void>;
  answer(thread: CommentThread, key: string, text: string): Promise<void>;
  settle(thread: CommentThread): Promise<void>;
}

interface CommentedSection {
  readonly login: string;
  readonly mandateKey: string;
  readonly groupKey: string;
  readonly sectionKey: string;
}

export function useCommentActions(comments: Comments, { login, ...section }: CommentedSection): CommentActions {
  const strings = useStrings(commentStrings);
  const [said, tell] = React.useState('');
  const place = React.useRef<HTMLDivElement>(null);
  return {
    place,
    said,
    keepKey: (about) => `uppdrag/${login}/comment/${section.mandateKey}/${about || section.sectionKey}`,
    add: async (key, text) => {
      await comments.say((ports) => addComment(ports, { key, ...section, text }));
      tell(strings.added);
    },
    answer: async (thread, key, text) => {
      await comments.say((ports) => answerComment(ports, thread.comment, key, text));
      tell(strings.answered);
    },
    settle: async (thread) => {
      await comments.say((ports) => settleComment(ports, thread));
      // The button that was pressed has gone with its comment.
      place.current?.querySelector('summary')?.focus();
      tell(thread.isResolved ? strings.reopened : strings.settled);
    }
  };
}
