import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { duplicatePeople } from '../../../domain/roster/duplicatePeople';
import { rostersStrings } from '../../../loc/rosters/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import { useStrings } from '../../language/useStrings';
import { useLoaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';
import { useRostersStyles } from '../Rosters.styles';

export interface DuplicatesProps {
  readonly onPerson: (personKey: string) => void;
}

/** People who seem to have been entered more than once, read when somebody asks. */
export function Duplicates({ onPerson }: DuplicatesProps): JSX.Element {
  const { person: strings } = useStrings(rostersStrings);
  const styles = useRostersStyles();
  const { roster } = usePorts();
  const [isAsked, setAsked] = React.useState(false);
  const loaded = useLoaded(React.useCallback(async () => (isAsked ? duplicatePeople(await roster.everybody()) : null), [roster, isAsked]));
  if (!isAsked) {
    return (
      <div className={styles.actions}>
        <DefaultButton text={strings.findDuplicates} onClick={() => setAsked(true)} />
      </div>
    );
  }
  if (loaded.kind === 'failed') return <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />;
  if (loaded.kind === 'loading' || loaded.value === null) return <Skeleton lines={[40, 60]} />;
  return (
    <section>
      <h3 className={styles.heading}>{strings.duplicates}</h3>
      <p role="status" className={styles.text}>
        {strings.foundDuplicates(loaded.value.length)}
      </p>
      <ul className={styles.plainList}>
        {loaded.value.map(({ people: [first, ...rest], by }) =>
          first ? (
            <li key={first.key} className={styles.row}>
              <button type="button" className={styles.link} onClick={() => onPerson(first.key)}>
                {first.name}
              </button>
              <p className={styles.quiet}>{by === 'email' ? strings.sameEmail(rest.length + 1, first.email) : strings.sameName(rest.length + 1, first.organisation)}</p>
            </li>
          ) : null
        )}
      </ul>
    </section>
  );
}
