import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { Failure } from '../../application/ports/failure';
import { publicPagesStrings } from '../../loc/publicPages/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { useStrings } from '../language/useStrings';
import { usePublicPagesStyles } from './PublicPages.styles';
import { PublicPagesCounts } from './PublicPagesCounts';
import { PublicPagesFailure } from './PublicPagesFailure';
import type { PublicPagesWork } from './usePublicPages';
import { usePublicPages } from './usePublicPages';

function PublicPagesActions({ facts, writing, zipping, progress, result, write, zip }: PublicPagesWork): JSX.Element {
  const strings = useStrings(publicPagesStrings);
  const styles = usePublicPagesStyles();
  const isWorking = writing.isWorking || zipping.isWorking;
  const done = result === null ? (zipping.isDone ? strings.zipped : '') : strings.done(result.groups, result.written, result.removed);
  return (
    <>
      <div className={styles.actions}>
        {facts.kind === 'loaded' && facts.value.mayWrite && <PrimaryButton text={writing.isWorking ? strings.writing : strings.write} disabled={isWorking} allowDisabledFocus onClick={write} />}
        <DefaultButton text={zipping.isWorking ? strings.zipping : strings.zip} disabled={isWorking} allowDisabledFocus onClick={zip} />
      </div>
      <div className={styles.progress}>
        {isWorking && progress !== null && (
          <>
            <progress className={styles.bar} aria-label={strings.heading} value={progress.done} max={progress.of} />
            <p className={styles.quiet}>{strings.progress(progress.done, progress.of)}</p>
          </>
        )}
        <p role="status" className={styles.quiet}>
          {isWorking ? '' : done}
        </p>
      </div>
      {!isWorking && writing.failure !== null && <PublicPagesFailure failure={writing.failure} onRetry={write} />}
      {!isWorking && zipping.failure !== null && <PublicPagesFailure failure={zipping.failure} onRetry={zip} />}
    </>
  );
}

/** Pages about the groups for everybody: what they would show now, and the ways to bring them out. */
export function PublicPagesPanel(): JSX.Element {
  const strings = useStrings(publicPagesStrings);
  const styles = usePublicPagesStyles();
  const work = usePublicPages();
  const { facts } = work;
  const isDenied = facts.kind === 'failed' && facts.failure instanceof Failure && facts.failure.kind === 'denied';
  return (
    <section aria-label={strings.heading}>
      <h3 className={styles.first}>{strings.heading}</h3>
      <p className={styles.text}>{strings.what}</p>
      <p className={styles.text}>{strings.hidden}</p>
      {facts.kind === 'loading' && <Skeleton lines={[30, 40, 50, 40]} />}
      {facts.kind === 'failed' && (isDenied ? <p className={styles.notice}>{strings.denied}</p> : <FailureMessage failure={facts.failure} onRetry={facts.retry} />)}
      {facts.kind === 'loaded' && (
        <>
          <PublicPagesCounts facts={facts.value} />
          <PublicPagesActions {...work} />
        </>
      )}
      <h4 className={styles.heading}>{strings.placingHeading}</h4>
      <p className={styles.text}>{strings.placing}</p>
    </section>
  );
}
