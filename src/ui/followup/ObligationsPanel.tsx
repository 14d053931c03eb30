import * as React from 'react';
import type { RosterEvidence } from '../../domain/followup/evidence';
import { followupStrings } from '../../loc/followup/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { useStrings } from '../language/useStrings';
import { ContactQuestion } from './ContactQuestion';
import { useObligationsStyles } from './Obligations.styles';
import { ObligationList } from './ObligationList';
import { sortObligations } from './sortObligations';
import { useObligations } from './useObligations';

export interface ObligationsPanelProps {
  readonly groupKey: string;
  /** What the group's roster shows of its obligations; stable between renders. */
  readonly readRoster: () => Promise<readonly RosterEvidence[]>;
  /** True for those who may attest for the group. */
  readonly mayAttest: boolean;
}

/** What the group's mandate obliges it to: late, next, and folded what is done and what no list shows. */
export function ObligationsPanel({ groupKey, readRoster, mayAttest }: ObligationsPanelProps): JSX.Element {
  const strings = useStrings(followupStrings);
  const styles = useObligationsStyles();
  const loaded = useObligations(groupKey, readRoster);
  const [said, say] = React.useState('');
  if (loaded.kind === 'loading') return <Skeleton lines={[50, 25, 70, 60, 25, 70]} />;
  if (loaded.kind === 'failed') return <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />;
  const { followup, isTold } = loaded.value;
  if (followup.obligations.length === 0) {
    return (
      <>
        <p className={styles.text}>{strings.none}</p>
        <p className={styles.text}>{strings.noneWho}</p>
      </>
    );
  }
  const { late, next, deliveries, done, shown } = sortObligations(followup.obligations);
  const changed = (sentence: string): void => {
    say(sentence);
    loaded.reload();
  };
  const list = (obligations: typeof late): JSX.Element => <ObligationList obligations={obligations} attestations={followup.evidence.attestations} mayAttest={mayAttest} isTold={isTold} onChanged={changed} />;
  return (
    <>
      <p className={styles.text}>{strings.intro}</p>
      {!isTold && <p className={styles.quiet}>{strings.notTold}</p>}
      <div role="status">{said !== '' && <p className={styles.notice}>{said}</p>}</div>
      {isTold && <ContactQuestion groupKey={groupKey} followup={followup} mayConfirm={mayAttest} onChanged={changed} />}
      {isTold && (
        <section>
          <h3 className={styles.heading}>{strings.late}</h3>
          {late.length === 0 ? <p className={styles.text}>{strings.nothingLate}</p> : list(late)}
        </section>
      )}
      {next.length > 0 && (
        <section>
          <h3 className={styles.heading}>{strings.next}</h3>
          {list(next)}
        </section>
      )}
      {deliveries.length > 0 && (
        <section>
          <h3 className={styles.heading}>{strings.deliveries}</h3>
          {list(deliveries)}
        </section>
      )}
      {done.length > 0 && (
        <details className={styles.fold}>
          <summary>{strings.done(done.length)}</summary>
          {list(done)}
        </details>
      )}
      {shown.length > 0 && (
        <details className={styles.fold} open={!isTold}>
          <summary>{strings.shown(shown.length)}</summary>
          {isTold && <p className={styles.quiet}>{strings.shownWhy}</p>}
          {list(shown)}
        </details>
      )}
    </>
  );
}
