import * as React from 'react';
import { interestStrings } from '../../loc/interests/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { useStrings } from '../language/useStrings';
import { Declarations } from './declarations/Declarations';
import { HandIn } from './handIn/HandIn';
import { useInterestsStyles } from './Interests.styles';
import { Renewals } from './renewals/Renewals';
import { useInterests } from './useInterests';

/** Declarations of interests: handing in, judging, and whose judgement is missing or ends. */
export function Interests(): JSX.Element {
  const strings = useStrings(interestStrings);
  const styles = useInterestsStyles();
  const state = useInterests();
  const { loaded, said } = state;
  const read = loaded.kind === 'loaded' ? loaded.value : null;
  const judges = read !== null && (read.keepsAll || read.judgedRegions.length > 0);
  return (
    <section className={styles.view}>
      <h2 className={styles.title}>{strings.title}</h2>
      <p className={styles.text}>{strings.intro}</p>
      <div role="status">{said !== '' && <p className={styles.notice}>{said}</p>}</div>
      {loaded.kind === 'loading' && <Skeleton lines={[40, 80, 60, 80, 60]} />}
      {loaded.kind === 'failed' && <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />}
      {read && !read.mayHandIn && !judges && <p className={styles.text}>{strings.seesNone}</p>}
      {read && read.mayHandIn && <HandIn read={read} state={state} />}
      {read && (read.mayHandIn || judges) && <Declarations read={read} state={state} judges={judges} />}
      {read && judges && <Renewals read={read} />}
    </section>
  );
}
