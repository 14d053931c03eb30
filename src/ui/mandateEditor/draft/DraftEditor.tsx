import * as React from 'react';
import { useContainerWidth } from '../../components/useContainerWidth';
import { later } from '../../loading/later';
import { useCollaboration } from '../collaboration/useCollaboration';
import { useEditorStyles } from '../mandateEditor.styles';
import { OthersPresent } from '../presence/OthersPresent';
import { useRenewal } from '../renewal/useRenewal';
import { ReplyLoading } from '../reply/ReplyLoading';
import { useReply } from '../reply/useReply';
import { useReview } from '../review/useReview';
import { useShortcuts } from '../shortcuts/useShortcuts';
import type { OpenedDraft } from './Draft';
import { DraftHeader } from './DraftHeader';
import { useDraftCommands } from './useDraftCommands';
import { useDraftEditor } from './useDraftEditor';
import { Zones } from './Zones';

const ShortcutHelp = later(async () => (await import(/* webpackChunkName: 'editor-panels' */ '../shortcuts/ShortcutHelp')).ShortcutHelp, [40, 60, 60]);
const ReviewPanel = later(async () => (await import(/* webpackChunkName: 'editor-panels' */ '../review/ReviewPanel')).ReviewPanel, [40, 60, 60]);
const SubmitPanel = later(async () => (await import(/* webpackChunkName: 'editor-panels' */ '../submitting/SubmitPanel')).SubmitPanel, [40, 60, 60]);

export interface DraftEditorProps {
  readonly opened: OpenedDraft;
  /** Name of the body that will decide, for the confirmation; empty when it is not known. */
  readonly decidingBody: string;
  /** True when handing in answers a body that turned the last text down. */
  readonly answersReturn: boolean;
  /** Who will be asked once the draft is handed in, and when. */
  readonly expected: React.ReactNode;
  /** What stands above the draft, such as why it was sent back. */
  readonly notice?: React.ReactNode;
  /** Key of the snapshot in force that is renewed; empty when the draft is no renewal. */
  readonly renews: string;
  /** True when the writer has just done something that led here. */
  readonly takesFocus: boolean;
  readonly onSubmitted: () => void;
}

/** Below this width one zone is shown at a time. */
const wideFrom = 960;

export function DraftEditor(props: DraftEditorProps): JSX.Element {
  const { opened, decidingBody, expected, notice, renews, takesFocus, onSubmitted } = props;
  const styles = useEditorStyles();
  const { place, width } = useContainerWidth();
  const editing = useDraftEditor(opened, takesFocus);
  const review = useReview(editing);
  const { commands, open, close, said } = useDraftCommands(editing, review.findings?.length ?? null);
  const reply = useReply();
  const press = useShortcuts(commands.all);
  const renewal = useRenewal(editing, `uppdrag/${opened.login}/renewal/${renews}`, commands.submit.run);
  const collaboration = useCollaboration(editing, opened.login);
  return (
    <div ref={place} className={styles.editor} onKeyDown={press}>
      <DraftHeader
        draft={editing.draft}
        commands={commands}
        isSubmitting={open === 'submit' && editing.blockingGaps().length === 0}
        said={said}
        others={<OthersPresent others={collaboration.others} headingOf={editing.headingOf} />}
        onGoTo={editing.goTo}
        onReturn={() => editing.goTo(editing.section.key)}
      />
      {notice}
      {open === 'help' && <ShortcutHelp commands={commands.all} onClose={close} />}
      {open === 'review' && <ReviewPanel review={review} editing={editing} onClose={close} />}
      {open === 'reply' && <ReplyLoading reading={reply} editing={editing} say={collaboration.comments.say} onClose={close} />}
      {open === 'submit' && (
        <SubmitPanel
          editing={editing}
          decidingBody={decidingBody}
          answersReturn={props.answersReturn}
          expected={expected}
          onClose={close}
          onSubmitted={onSubmitted}
        />
      )}
      {width !== null && (
        <Zones
          editing={editing}
          commands={commands}
          isWide={width >= wideFrom}
          renewal={renews === '' ? null : renewal}
          collaboration={collaboration}
        />
      )}
    </div>
  );
}
