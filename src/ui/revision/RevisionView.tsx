import * as React from 'react';
import { affectedMandates } from '../../application/revision/affectedMandates';
import { revisionStrings } from '../../loc/revision/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { useStrings } from '../language/useStrings';
import { useLoaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';
import { AffectedList } from './AffectedList';
import { MandateRevision } from './MandateRevision';
import { useRevisionStyles } from './Revision.styles';
import { useManyRevisions } from './useManyRevisions';

export interface RevisionViewProps {
  /** Key of the template family. */
  readonly family: string;
  /** Level of the view's heading. 3 when not given. */
  readonly headingLevel?: 2 | 3;
}

/** The mandates that a family's newest version affects: looked at one by one, or brought along many at once. */
export function RevisionView({ family, headingLevel = 3 }: RevisionViewProps): JSX.Element {
  const strings = useStrings(revisionStrings);
  const styles = useRevisionStyles();
  const ports = usePorts();
  const loaded = useLoaded(React.useCallback(() => affectedMandates(ports, family), [ports, family]));
  const many = useManyRevisions();
  const [opened, setOpened] = React.useState('');
  if (loaded.kind !== 'loaded') {
    return loaded.kind === 'loading' ? <Skeleton lines={[40, 70, 55, 70]} /> : <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />;
  }
  const { target, mandates } = loaded.value;
  const one = mandates.find(({ mandateKey }) => mandateKey === opened);
  if (one) {
    return (
      <MandateRevision
        mandateKey={one.mandateKey}
        groupName={one.groupName}
        headingLevel={headingLevel}
        mayRevise={one.standing !== 'inProcess'}
        onBack={() => setOpened('')}
        onResult={(result) => {
          many.tell(one.mandateKey, result);
          setOpened('');
        }}
      />
    );
  }
  return (
    <div className={styles.view}>
      {React.createElement(`h${headingLevel}`, { className: styles.title }, strings.title(target.name, target.version))}
      {target.changes !== '' && <p className={styles.text}>{strings.whatChanged(target.changes)}</p>}
      {mandates.length === 0 ? (
        <p className={styles.text}>{strings.none}</p>
      ) : (
        <>
          <p className={styles.text}>{strings.introduction}</p>
          <AffectedList mandates={mandates} many={many} onLook={setOpened} />
        </>
      )}
    </div>
  );
}
