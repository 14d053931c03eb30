import * as React from 'react';
import type { OpenedMandate } from '../../../application/drafting/openMandate';
import { renderDocument } from '../../../domain/mandate/renderDocument';
import { editorStrings } from '../../../loc/editor/strings';
import { DocumentView } from '../../components/DocumentView/DocumentView';
import { useStrings } from '../../language/useStrings';
import { ShareMenu } from '../../output/ShareMenu';
import { useDraftOutputs } from '../../output/useDraftOutputs';
import { useEditorStyles } from '../mandateEditor.styles';

/** A draft for one who works with the mandate but may not write in it. */
export function ReadOnlyDraft({ mandate }: { readonly mandate: OpenedMandate }): JSX.Element {
  const strings = useStrings(editorStrings);
  const styles = useEditorStyles();
  const { group, template, draft } = mandate;
  const outputs = useDraftOutputs({ groupName: group.name, template, variables: draft.variables, answers: draft.answers });
  return (
    <div className={styles.editor}>
      <header className={styles.header}>
        <div className={styles.headerText}>
          <h2 className={styles.groupName} lang="sv">
            {group.name}
          </h2>
          <p className={styles.headerLine}>{strings.save.draft}</p>
        </div>
        <div className={styles.headerActions}>
          <ShareMenu outputs={outputs} />
        </div>
      </header>
      <p className={styles.notice}>{strings.readOnly}</p>
      <DocumentView document={renderDocument(template, draft.variables, draft.answers)} headingLevel={3} marksDeviations />
    </div>
  );
}
