import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStrings } from '../../language/useStrings';
import { NoAccess } from '../NoAccess';
import { EarlierTexts } from '../PublishedCase/EarlierTexts';
import { useCaseStyles } from './Case.styles';
import { CaseContent } from './CaseContent';
import { CaseSkeleton } from './CaseSkeleton';
import { useCase } from './useCase';

export interface CaseScreenProps {
  readonly mandateKey: string;
  readonly onBack: () => void;
}

export function CaseScreen({ mandateKey, onBack }: CaseScreenProps): JSX.Element {
  const strings = useStrings(decisionsStrings);
  const styles = useCaseStyles();
  const { loaded, login, show } = useCase(mandateKey);
  return (
    <div className={styles.screen}>
      <p className={styles.back}>
        <Link onClick={onBack}>
          <span aria-hidden="true">← </span>
          {strings.case.back}
        </Link>
      </p>
      {loaded.kind === 'loading' && <CaseSkeleton />}
      {loaded.kind === 'failed' && <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />}
      {loaded.kind === 'loaded' && loaded.value === null && (
        <>
          <NoAccess />
          <EarlierTexts mandateKey={mandateKey} currentKey={null} />
        </>
      )}
      {loaded.kind === 'loaded' && loaded.value && (
        <CaseContent
          view={loaded.value}
          login={login}
          onWritten={show}
          onReload={loaded.reload}
        />
      )}
    </div>
  );
}
