import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { reportsStrings } from '../../loc/reports/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { useStrings } from '../language/useStrings';
import { ShareMenu } from '../output/ShareMenu';
import { useDocumentsStyles } from './Documents.styles';
import { useDocumentOutputs } from './useDocumentOutputs';
import type { TakenDocument } from './useDocumentOutputs';

/** The ways to take a document out, as a file, on paper or as text. */
export function DocumentOutputs(taken: TakenDocument): JSX.Element {
  const strings = useStrings(reportsStrings);
  const styles = useDocumentsStyles();
  const { outputs, copy } = useDocumentOutputs(taken);
  const [copied, setCopied] = React.useState<{ readonly failure: unknown } | 'done' | null>(null);
  return (
    <div className={styles.actions}>
      <ShareMenu outputs={outputs} />
      <DefaultButton
        text={strings.copy}
        onClick={() => {
          copy().then(
            () => setCopied('done'),
            (failure: unknown) => setCopied({ failure })
          );
        }}
      />
      <span role="status">{copied === 'done' && strings.copied}</span>
      {copied !== null && copied !== 'done' && <FailureMessage failure={copied.failure} />}
    </div>
  );
}
