import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { SourceDocument } from '../../../domain/importing/sourceDocument';
import type { ReplyProposal } from '../../../domain/replies/reply';
import { repliesStrings } from '../../../loc/replies/strings';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import type { Comments } from '../comments/useComments';
import type { DraftEditing } from '../draft/useDraftEditor';
import { useEditorStyles } from '../mandateEditor.styles';
import { ProposalView } from './ProposalView';
import { ReplyComments } from './ReplyComments';
import { useReplyStyles } from './reply.styles';
import type { ReplyReading } from './useReply';
import { useReplyProposals } from './useReplyProposals';

export interface ReplyListProps {
  readonly document: SourceDocument;
  readonly editing: Pick<DraftEditing, 'draft' | 'headingOf' | 'questionOf'>;
  readonly reading: ReplyReading;
  readonly say: Comments['say'];
  /** What was settled goes away with its buttons: the focus needs somewhere to stand. */
  readonly onSettled: (sentence: string) => void;
}

/** What a file says otherwise than the draft, section by section, to accept or decline, and its comments. */
export function ReplyList({ document, editing, reading, say, onSettled }: ReplyListProps): JSX.Element {
  const strings = useStrings(repliesStrings);
  const language = useLanguage();
  const editor = useEditorStyles();
  const styles = useReplyStyles();
  const { reply, left, accept, decline } = useReplyProposals(document, editing, reading);
  if (reply.kind === 'refused') {
    return <p role="alert" className={editor.panelText}>{strings.refused[reply.reason]}</p>;
  }
  const placeOf = ({ slot }: ReplyProposal): string =>
    slot.fieldKey === '' ? editing.headingOf(slot.sectionKey) : editing.questionOf(slot.fieldKey);
  const sections = [...new Set(left.map(({ slot }) => slot.sectionKey))];
  const summary = left.length > 0 ? strings.left(left.length) : reply.proposals.length === 0 && reading.declined.size === 0 ? strings.none : strings.settled;
  return (
    <>
      <h4 className={styles.section}>{strings.file(reply.fileName)}</h4>
      <p className={editor.panelText}>{summary}</p>
      {reply.sentOn !== '' && left.length > 0 && <p className={editor.panelText}>{strings.sentOn(formatDate(reply.sentOn, language))}</p>}
      {sections.map((sectionKey) => {
        const own = left.filter(({ slot }) => slot.sectionKey === sectionKey);
        const heading = editing.headingOf(sectionKey);
        return (
          <React.Fragment key={sectionKey}>
            <h5 className={styles.section} lang="sv">{heading}</h5>
            {own.length > 1 && (
              <DefaultButton
                text={strings.acceptAll(own.length)}
                ariaLabel={strings.acceptAllOf(own.length, heading)}
                onClick={() => {
                  accept(own);
                  onSettled(strings.accepted(heading));
                }}
              />
            )}
            <ul className={styles.list}>
              {own.map((proposal) => (
                <ProposalView
                  key={proposal.key}
                  proposal={proposal}
                  fileName={reply.fileName}
                  place={placeOf(proposal)}
                  onAccept={() => {
                    accept([proposal]);
                    onSettled(strings.accepted(placeOf(proposal)));
                  }}
                  onDecline={() => {
                    decline(proposal);
                    onSettled(strings.declined(placeOf(proposal)));
                  }}
                />
              ))}
            </ul>
          </React.Fragment>
        );
      })}
      <ReplyComments draft={editing.draft} comments={reply.comments} headingOf={editing.headingOf} say={say} />
    </>
  );
}
