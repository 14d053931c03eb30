import * as React from 'react';
import { registerStrings } from '../../loc/register/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { useStrings } from '../language/useStrings';
import { useRegisterStyles } from './Register.styles';
import { RegisterContent } from './RegisterContent';
import { RegisterSkeleton } from './RegisterSkeleton/RegisterSkeleton';
import { useRegisterRead } from './useRegisterRead';

export interface RegisterProps {
  /** True where the view has the page to itself: the search has the focus on arrival. */
  readonly isAlone: boolean;
}

/** Every group and mandate the person may see: searched, narrowed, ordered, as list, tree or section by section. */
export function Register({ isAlone }: RegisterProps): JSX.Element {
  const strings = useStrings(registerStrings);
  const styles = useRegisterStyles();
  const loaded = useRegisterRead();
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{strings.title}</h2>
      <p className={styles.intro}>{strings.intro}</p>
      {loaded.kind === 'loading' && <RegisterSkeleton />}
      {loaded.kind === 'failed' && <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />}
      {loaded.kind === 'loaded' && loaded.value.entries.length === 0 && (
        <section>
          <h3 className={styles.heading}>{strings.empty.heading}</h3>
          <p className={styles.text}>{strings.empty.why}</p>
        </section>
      )}
      {loaded.kind === 'loaded' && loaded.value.entries.length > 0 && <RegisterContent lines={loaded.value} isAlone={isAlone} />}
    </div>
  );
}
