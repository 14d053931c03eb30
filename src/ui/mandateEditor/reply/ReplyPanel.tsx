import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { importStrings } from '../../../loc/import/strings';
import { repliesStrings } from '../../../loc/replies/strings';
import { useStrings } from '../../language/useStrings';
import type { Comments } from '../comments/useComments';
import type { DraftEditing } from '../draft/useDraftEditor';
import { useEditorStyles } from '../mandateEditor.styles';
import { ReplyChooser } from './ReplyChooser';
import { ReplyList } from './ReplyList';
import type { ReplyReading } from './useReply';

export interface ReplyPanelProps {
  readonly reading: ReplyReading;
  readonly editing: Pick<DraftEditing, 'draft' | 'headingOf' | 'questionOf'>;
  /** Says what the file's comments say, on the draft. */
  readonly say: Comments['say'];
  readonly onClose: () => void;
}

/** *Läs in svar*: an edited file against the draft, where nothing changes before it is accepted. */
export function ReplyPanel({ reading, editing, say, onClose }: ReplyPanelProps): JSX.Element {
  const strings = useStrings(repliesStrings);
  const { unreadable } = useStrings(importStrings);
  const editor = useEditorStyles();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [settled, setSettled] = React.useState('');
  React.useEffect(() => heading.current?.focus(), []);
  const { file } = reading;
  return (
    <section className={editor.panel} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <h3 ref={heading} tabIndex={-1} className={editor.panelHeading}>
        {strings.heading}
      </h3>
      <p className={editor.panelText}>{strings.explanation}</p>
      <ReplyChooser isAgain={file.kind === 'read'} onChoose={reading.read} />
      <p role="status" className={editor.panelText}>
        {file.kind === 'reading' ? strings.reading : settled}
      </p>
      {file.kind === 'unreadable' && (
        <p role="alert" className={editor.panelText}>
          {unreadable[file.reason]}
        </p>
      )}
      {file.kind === 'read' && (
        <ReplyList
          document={file.document}
          editing={editing}
          reading={reading}
          say={say}
          onSettled={(sentence) => {
            setSettled(sentence);
            heading.current?.focus();
          }}
        />
      )}
      <div className={editor.actions}>
        <DefaultButton text={strings.close} onClick={onClose} />
      </div>
    </section>
  );
}
