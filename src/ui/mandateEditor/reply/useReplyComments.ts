import * as React from 'react';
import { addImportedComments } from '../../../application/commenting/addImportedComments';
import { titleSectionKey } from '../../../domain/mandate/deviationKey';
import type { ReplyComment } from '../../../domain/replies/reply';
import type { Comments } from '../comments/useComments';
import type { Draft } from '../draft/Draft';

export type CommentsState =
  | { readonly kind: 'inFile' | 'adding' | 'added' }
  | { readonly kind: 'failed'; readonly failure: unknown };

export interface ReplyCommentsAdding {
  readonly state: CommentsState;
  add(): void;
}

/** Puts a file's comments at the draft's sections, where they are seen at once; a repeat doubles none. */
export function useReplyComments(
  { header, group }: Pick<Draft, 'header' | 'group'>,
  comments: readonly ReplyComment[],
  say: Comments['say']
): ReplyCommentsAdding {
  const [state, setState] = React.useState<CommentsState>({ kind: 'inFile' });
  return {
    state,
    add: () => {
      setState({ kind: 'adding' });
      const imported = comments.map(({ author, text, quote, sectionKey }) => ({
        author,
        text,
        quote,
        sectionKey: sectionKey === titleSectionKey ? '' : sectionKey
      }));
      say((ports) => addImportedComments(ports, header.key, group.key, imported)).then(
        () => setState({ kind: 'added' }),
        (failure: unknown) => setState({ kind: 'failed', failure })
      );
    }
  };
}
