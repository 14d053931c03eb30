import * as React from 'react';
import { registerStrings } from '../../loc/register/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { useStrings } from '../language/useStrings';
import { useRegisterStyles } from './Register.styles';
import type { RegisterState } from './useRegister';
import { useRegisterWords } from './useRegisterWords';

/** How many groups are shown, and how much of the texts is searched. */
export function RegisterStatus({ register }: { readonly register: RegisterState }): JSX.Element {
  const { count, texts: strings } = useStrings(registerStrings);
  const styles = useRegisterStyles();
  const { all, shown, texts } = register;
  const { number } = useRegisterWords(all);
  const [read, every] = [number(texts.sections.size), number(texts.all)];
  const unreadable = all.filter(({ mandate }) => mandate !== null && texts.unreadable.includes(mandate.snapshotKey));
  return (
    <div className={styles.status}>
      <span role="status" className={styles.count}>
        {count(number(shown.length), number(all.length))}
      </span>
      {'. '}
      {texts.failure !== null ? (
        <FailureMessage failure={texts.failure} sentence={strings.stopped(read, every)} onRetry={texts.resume} />
      ) : texts.isReading ? (
        strings.reading(read, every)
      ) : (
        strings.all(read)
      )}
      {unreadable.length > 0 && (
        <details>
          <summary>{strings.unreadable(unreadable.length)}</summary>
          <ul>
            {unreadable.map(({ group }) => (
              <li key={group.key}>{group.name}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
