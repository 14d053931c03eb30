import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import type { MandateDocument } from '../../../domain/mandate/document';
import { editorStrings } from '../../../loc/editor/strings';
import { DocumentView } from '../../components/DocumentView/DocumentView';
import { useStrings } from '../../language/useStrings';
import { useEditorStyles } from '../mandateEditor.styles';
import { useScrollToSection } from './useScrollToSection';

export interface PreviewProps {
  readonly document: MandateDocument;
  readonly current: string;
  /** Standing alone, it scrolls with the page. */
  readonly isNarrow: boolean;
  readonly questionOf: (fieldKey: string) => string;
  readonly onGoTo: (fieldKey: string) => void;
  readonly onChangeFixed: (sectionKey: string) => void;
}

function PreviewZone({ document, current, isNarrow, questionOf, onGoTo, onChangeFixed }: PreviewProps): JSX.Element {
  const strings = useStrings(editorStrings).preview;
  const styles = useEditorStyles();
  const place = useScrollToSection(current, isNarrow);
  return (
    <div
      ref={place}
      role="region"
      aria-label={strings.heading}
      tabIndex={isNarrow ? undefined : 0}
      className={css(styles.preview, isNarrow && styles.previewNarrow)}
    >
      <DocumentView
        document={document}
        headingLevel={3}
        activeSection={current}
        onBlockClick={onGoTo}
        questionOf={questionOf}
        marksDeviations
        onChangeFixed={onChangeFixed}
      />
    </div>
  );
}

/** The whole document as it will read, scrolled to the section at hand. Drawn anew only when it reads otherwise. */
export const Preview = React.memo(PreviewZone);
