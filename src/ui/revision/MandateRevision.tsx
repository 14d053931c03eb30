import { PrimaryButton } from '@fluentui/react/lib/Button';
import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import type { RevisionResult } from '../../application/revision/reviseMandate';
import { revisionStrings } from '../../loc/revision/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { useStrings } from '../language/useStrings';
import { ChangeChoice } from './ChangeChoice';
import { useRevisionStyles } from './Revision.styles';
import { useRevision } from './useRevision';

export interface MandateRevisionProps {
  readonly mandateKey: string;
  readonly groupName: string;
  readonly headingLevel: 2 | 3;
  /** False for one in process, which is only looked at. */
  readonly mayRevise: boolean;
  readonly onResult: (result: RevisionResult) => void;
  readonly onBack: () => void;
}

/** What the template's new version changes in one mandate, change by change. */
export function MandateRevision({ mandateKey, groupName, headingLevel, mayRevise, onResult, onBack }: MandateRevisionProps): JSX.Element {
  const strings = useStrings(revisionStrings);
  const styles = useRevisionStyles();
  const { loaded, declined, isSaving, choose, revise } = useRevision(mandateKey, onResult);
  const title = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => title.current?.focus(), []);
  return (
    <div className={styles.view}>
      <p className={styles.text}>
        <Link onClick={onBack}>
          <span aria-hidden="true">← </span>
          {strings.back}
        </Link>
      </p>
      {React.createElement(`h${headingLevel}`, { ref: title, tabIndex: -1, className: styles.title }, groupName)}
      {loaded.kind === 'loading' && <Skeleton lines={[70, 55, 70]} />}
      {loaded.kind === 'failed' && <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />}
      {loaded.kind === 'loaded' && (
        <>
          {loaded.value.revision.changes.length === 0 && <p className={styles.text}>{strings.noChanges}</p>}
          {loaded.value.revision.changes.map((change) => (
            <ChangeChoice
              key={change.id}
              change={change}
              headingLevel={headingLevel === 2 ? 3 : 4}
              isDeclined={declined.has(change.id)}
              onChoose={(isDeclined) => choose(change.id, isDeclined)}
            />
          ))}
          {!mayRevise && <p className={styles.text}>{strings.inProcessWhy}</p>}
          {mayRevise && !loaded.value.opened.mayWrite && <p className={styles.text}>{strings.mayNotWrite}</p>}
          {mayRevise && loaded.value.opened.mayWrite && <PrimaryButton text={strings.revise} disabled={isSaving} onClick={revise} />}
        </>
      )}
    </div>
  );
}
