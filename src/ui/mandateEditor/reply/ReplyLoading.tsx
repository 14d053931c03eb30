import * as React from 'react';
import { sharedStrings } from '../../../loc/shared/strings';
import { useStrings } from '../../language/useStrings';
import { useEditorStyles } from '../mandateEditor.styles';
import type { ReplyPanelProps } from './ReplyPanel';

const Panel = React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'reply' */ './ReplyPanel')).ReplyPanel }));

/** Fetches what reading a reply takes when somebody does it. */
export function ReplyLoading(props: ReplyPanelProps): JSX.Element {
  const strings = useStrings(sharedStrings);
  const styles = useEditorStyles();
  return (
    <React.Suspense fallback={<p className={styles.panelText}>{strings.loading}</p>}>
      <Panel {...props} />
    </React.Suspense>
  );
}
