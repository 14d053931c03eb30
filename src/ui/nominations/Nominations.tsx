import * as React from 'react';
import { nominationId } from '../../domain/nomination/nominationId';
import type { QueueOrder } from '../../domain/nomination/nominationQueue';
import { nominationQueue } from '../../domain/nomination/nominationQueue';
import { nominationStrings } from '../../loc/nominations/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { SelectField } from '../components/SelectField/SelectField';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { useStrings } from '../language/useStrings';
import { NominationRow } from './NominationRow';
import { useNominationsStyles } from './Nominations.styles';
import { ReportNeed } from './steps/ReportNeed';
import { useNominations } from './useNominations';
import { useNominationWords } from './useNominationWords';

const orders: readonly QueueOrder[] = ['region', 'proposer', 'body'];

/** Whom the regions propose to the groups: queues, and a form for the step that is waited for. */
export function Nominations(): JSX.Element {
  const strings = useStrings(nominationStrings);
  const styles = useNominationsStyles();
  const state = useNominations();
  const [order, setOrder] = React.useState<QueueOrder>('region');
  const { loaded } = state;
  const read = loaded.kind === 'loaded' ? loaded.value : null;
  const words = useNominationWords(read?.groups ?? []);
  const queues = nominationQueue(read?.nominations ?? [], order);
  const seesNone = read !== null && read.places.length === 0 && read.nominations.length === 0;
  return (
    <section className={styles.view}>
      <h2 className={styles.title}>{strings.title}</h2>
      <p className={styles.text}>{strings.intro}</p>
      <div role="status">{state.said !== '' && <p className={styles.notice}>{state.said}</p>}</div>
      {loaded.kind === 'loading' && <Skeleton lines={[40, 80, 60, 80, 60]} />}
      {loaded.kind === 'failed' && <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />}
      {seesNone && <p className={styles.text}>{strings.hidden}</p>}
      {read && !seesNone && (
        <>
          <ReportNeed read={read} state={state} />
          <SelectField
            className={styles.choice}
            label={strings.order}
            value={order}
            options={orders.map((value) => ({ value, text: strings.orders[value] }))}
            onChange={setOrder}
          />
          {read.nominations.some(({ rule }) => !rule.confirmed) && <p className={styles.quiet}>{strings.unconfirmed}</p>}
          {queues.length === 0 && <p className={styles.text}>{order === 'body' ? strings.nothingForBodies : strings.empty}</p>}
          {queues.map(({ key, nominations }) => (
            <section key={key}>
              <h3 className={styles.heading}>{words.queue(key, order)}</h3>
              <ul className={styles.plainList}>
                {nominations.map((nomination) => (
                  <NominationRow key={nominationId(nomination)} nomination={nomination} read={read} state={state} />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </section>
  );
}
