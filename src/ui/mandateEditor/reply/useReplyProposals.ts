import * as React from 'react';
import { acceptProposal } from '../../../domain/replies/acceptProposal';
import { withChanges } from '../../../domain/mandate/answerChanges';
import type { RepliedDraft } from '../../../domain/replies/readReply';
import { readReply } from '../../../domain/replies/readReply';
import type { Reply, ReplyProposal } from '../../../domain/replies/reply';
import type { SourceDocument } from '../../../domain/importing/sourceDocument';
import type { DraftEditing } from '../draft/useDraftEditor';
import type { ReplyReading } from './useReply';

export interface ReplyProposals {
  readonly reply: Reply;
  /** What is left to decide on, as the draft stands now: what is accepted is no difference any more. */
  readonly left: readonly ReplyProposal[];
  accept(proposals: readonly ReplyProposal[]): void;
  decline(proposal: ReplyProposal): void;
}

/** A proposal is another one once the draft says something else at its place. */
const nameOf = ({ key, now, said }: ReplyProposal): string =>
  JSON.stringify([key, now.map(({ text }) => text), said.map(({ text }) => text)]);

/** What a file says otherwise than the draft at this moment. Undoing an acceptance brings the proposal back. */
export function useReplyProposals(document: SourceDocument, { draft }: Pick<DraftEditing, 'draft'>, reading: ReplyReading): ReplyProposals {
  const { template, answers } = draft;
  const { variables } = draft.header;
  const reply = React.useMemo(() => readReply(document, { template, variables, answers }), [document, template, variables, answers]);
  const all = reply.kind === 'read' ? reply.proposals : [];
  return {
    reply,
    left: all.filter((proposal) => !reading.declined.has(nameOf(proposal))),
    accept: (proposals) => {
      const [first] = proposals;
      if (!first) return;
      // One step, so that one undo takes it back.
      const accepted = proposals.reduce<RepliedDraft>(
        (before, proposal) => ({ ...before, answers: withChanges(before.answers, acceptProposal(proposal, before)) }),
        { template, variables, answers }
      );
      const changed = Object.keys({ ...answers, ...accepted.answers }).filter((key) => answers[key] !== accepted.answers[key]);
      draft.change(first.slot.sectionKey, Object.fromEntries(changed.map((key) => [key, accepted.answers[key] ?? null])));
    },
    decline: (proposal) => reading.decline(nameOf(proposal))
  };
}
