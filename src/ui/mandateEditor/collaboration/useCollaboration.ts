import * as React from 'react';
import type { Presence } from '../../../domain/presence/presence';
import { collaborationStrings } from '../../../loc/collaboration/strings';
import { useStrings } from '../../language/useStrings';
import type { Comments } from '../comments/useComments';
import { useComments } from '../comments/useComments';
import type { DraftEditing } from '../draft/useDraftEditor';
import { useOthersPresent } from '../presence/useOthersPresent';

/** What others do with and say about the draft that is open. */
export interface Collaboration {
  readonly login: string;
  readonly comments: Comments;
  readonly others: readonly Presence[];
  /** What the list of sections says of a section: who writes there, and how many comments are open. */
  readonly remarksOf: (sectionKey: string) => readonly string[];
}

/** Others' comments, texts and presence, read anew every half minute while the page is visible. */
export function useCollaboration(editing: DraftEditing, login: string): Collaboration {
  const { comments: said, presence } = useStrings(collaborationStrings);
  const { draft, section } = editing;
  const comments = useComments(draft);
  const place = { mandateKey: draft.header.key, groupKey: draft.header.groupKey, sectionKey: section.key };
  const others = useOthersPresent(login, place, () => {
    comments.refresh();
    draft.refresh();
  });
  const { of } = comments;
  const remarksOf = React.useCallback(
    (sectionKey: string): readonly string[] => {
      const open = of(sectionKey).filter(({ isResolved }) => !isResolved).length;
      return [
        ...(open > 0 ? [said(open)] : []),
        ...others.filter((one) => one.sectionKey === sectionKey).map(({ name }) => presence.writesHere(name))
      ];
    },
    [of, others, said, presence]
  );
  return { login, comments, others, remarksOf };
}
