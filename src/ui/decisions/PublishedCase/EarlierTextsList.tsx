import * as React from 'react';
import { earlierTextStrings } from '../../../loc/earlierTexts/strings';
import { DocumentView } from '../../components/DocumentView/DocumentView';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useLoaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';
import type { EarlierTextsProps } from './EarlierTexts';
import { usePublishedCaseStyles } from './PublishedCase.styles';

/** The texts themselves, read when somebody asks for them. */
export function EarlierTextsList({ mandateKey, currentKey }: EarlierTextsProps): JSX.Element | null {
  const strings = useStrings(earlierTextStrings);
  const language = useLanguage();
  const styles = usePublishedCaseStyles();
  const { established } = usePorts();
  const loaded = useLoaded(React.useCallback(() => established.textsOf(mandateKey), [established, mandateKey]));
  if (loaded.kind === 'loading') return null;
  if (loaded.kind === 'failed') return <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />;
  const earlier = loaded.value.filter(({ snapshotKey }, index) => (currentKey === null ? index > 0 : snapshotKey !== currentKey));
  if (earlier.length === 0) return <p className={styles.line}>{strings.none}</p>;
  return (
    <>
      {earlier.map((text) => (
        <details key={text.snapshotKey}>
          <summary className={styles.fold}>
            {strings.established(text.bodyName, formatDate(text.decisionDate, language), text.paragraph, text.diaryNumber)}
          </summary>
          <div className={styles.text}>
            {text.withdrawnOn !== '' && <p className={styles.line}>{strings.withdrawn(formatDate(text.withdrawnOn, language))}</p>}
            <DocumentView document={text.content.document} headingLevel={3} />
          </div>
        </details>
      ))}
    </>
  );
}
