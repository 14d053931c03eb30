import { PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { templatesStrings } from '../../../loc/templates/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStrings } from '../../language/useStrings';
import { LongText } from '../forms/LongText';
import { useTemplatesStyles } from '../Templates.styles';

export interface PutInUseProps {
  readonly version: number;
  /** The sentence on what has changed; asked for from the second version on. */
  readonly changes: string;
  readonly onChanges: (changes: string) => void;
  /** How many things there are to mend first. */
  readonly problems: number;
  /** @throws Failure */
  readonly onPutInUse: () => Promise<void>;
}

/** The last step of a draft: says what has changed and what putting it in use means, and does it. */
export function PutInUse({ version, changes, onChanges, problems, onPutInUse }: PutInUseProps): JSX.Element {
  const strings = useStrings(templatesStrings);
  const styles = useTemplatesStyles();
  const [isAsked, setAsked] = React.useState(false);
  const [isWorking, setWorking] = React.useState(false);
  const [failure, setFailure] = React.useState<unknown>(null);
  const go = (): void => {
    setAsked(true);
    if (problems > 0 || isWorking) {
      return;
    }
    setWorking(true);
    setFailure(null);
    onPutInUse().catch((error) => {
      setFailure(error);
      setWorking(false);
    });
  };
  return (
    <section className={styles.form} aria-label={strings.editor.putInUse}>
      {version > 1 && (
        <LongText label={strings.editor.whatChanged} hint={strings.editor.whatChangedHint} value={changes} onChange={onChanges} />
      )}
      <p className={styles.quiet}>{strings.editor.putInUseMeans(version)}</p>
      {isAsked && problems > 0 && (
        <p role="alert" className={styles.notice}>
          {strings.editor.mendFirst} {strings.problemCount(problems)}.
        </p>
      )}
      {failure !== null && <FailureMessage failure={failure} onRetry={go} />}
      <div>
        <PrimaryButton text={strings.editor.putInUse} onClick={go} />
      </div>
    </section>
  );
}
