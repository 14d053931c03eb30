import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { ReplyProposal } from '../../../domain/replies/reply';
import { repliesStrings } from '../../../loc/replies/strings';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useEditorStyles } from '../mandateEditor.styles';
import { useReplyStyles } from './reply.styles';
import { ReplyMarks } from './ReplyMarks';

export interface ProposalViewProps {
  readonly proposal: ReplyProposal;
  readonly fileName: string;
  /** The question, or the section it stands in. */
  readonly place: string;
  readonly onAccept: () => void;
  readonly onDecline: () => void;
}

const textOf = (lines: readonly { readonly text: string }[]): string => lines.map(({ text }) => text).join('\n');

/** What stands now, what the file says, the words that differ, who says it, and the two ways to settle it. */
export function ProposalView({ proposal, fileName, place, onAccept, onDecline }: ProposalViewProps): JSX.Element {
  const strings = useStrings(repliesStrings);
  const language = useLanguage();
  const editor = useEditorStyles();
  const styles = useReplyStyles();
  const { kind, now, said, words, senders } = proposal;
  const isBoth = now.length > 0 && said.length > 0;
  return (
    <li className={styles.proposal}>
      <p className={styles.kind}>
        {strings.kinds[kind]}
        {': '}
        {place}
      </p>
      <p className={styles.sender}>
        {senders.length === 0
          ? strings.fromFile(fileName)
          : senders.map(({ name, date }) => (date === '' ? strings.from(name) : strings.fromOn(name, formatDate(date.slice(0, 10), language)))).join('. ')}
      </p>
      {kind === 'fixedText' && <p className={styles.sender}>{strings.fixedTextHint}</p>}
      <div className={styles.texts}>
        <div>
          <p className={styles.label}>{strings.now}</p>
          {now.length === 0 ? <p className={styles.text}>{strings.nothing}</p> : <p lang="sv" className={styles.text}>{textOf(now)}</p>}
        </div>
        <div>
          <p className={styles.label}>{strings.said}</p>
          {said.length === 0 ? <p className={styles.text}>{strings.nothing}</p> : <p lang="sv" className={styles.text}>{textOf(said)}</p>}
        </div>
      </div>
      {isBoth && (
        <>
          <p className={styles.label}>{strings.marked}</p>
          <ReplyMarks words={words} />
        </>
      )}
      <div className={editor.actions}>
        <DefaultButton text={strings.accept} ariaLabel={strings.acceptOf(place)} onClick={onAccept} />
        <DefaultButton text={strings.decline} ariaLabel={strings.declineOf(place)} onClick={onDecline} />
      </div>
    </li>
  );
}
