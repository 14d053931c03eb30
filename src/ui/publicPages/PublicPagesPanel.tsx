import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { publicPagesStrings } from '../../loc/publicPages/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { formatDay } from '../language/formatInstant';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { afterPaint } from '../loading/afterPaint';
import { later } from '../loading/later';
import { countLines } from './countLines';
import { usePublicPagesStyles } from './PublicPages.styles';
import { PublicPagesFailure } from './PublicPagesFailure';
import type { PublicPagesFacts, PublicPagesWork } from './usePublicPages';
import { usePublicPages } from './usePublicPages';

const PublicPagesCounts = later(async () => (await import(/* webpackChunkName: 'public-pages-counts' */ './PublicPagesCounts')).PublicPagesCounts, countLines, afterPaint);

/** When the library was last written to, and by whom. */
function LastWriting({ lastRun }: Pick<PublicPagesFacts, 'lastRun'>): JSX.Element {
  const strings = useStrings(publicPagesStrings);
  const styles = usePublicPagesStyles();
  const language = useLanguage();
  if (lastRun === null) return <p className={styles.text}>{strings.never}</p>;
  const words = lastRun.isWhole ? strings.lastRun : strings.cut;
  return (
    <p className={styles.text}>
      {words(formatDay(lastRun.at, language), lastRun.by)}{' '}
      <a className={styles.link} href={lastRun.library}>
        {strings.open}
      </a>
    </p>
  );
}

function PublicPagesActions({ mayWrite, work: { writing, zipping, progress, result, write, zip } }: { readonly mayWrite: boolean; readonly work: PublicPagesWork }): JSX.Element {
  const strings = useStrings(publicPagesStrings);
  const styles = usePublicPagesStyles();
  const isWorking = writing.isWorking || zipping.isWorking;
  const done = result === null ? (zipping.isDone ? strings.zipped : '') : strings.done(result.groups, result.written, result.removed);
  return (
    <>
      <div className={styles.actions}>
        {mayWrite && <PrimaryButton text={writing.isWorking ? strings.writing : strings.write} disabled={isWorking} allowDisabledFocus onClick={write} />}
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

/**
 * Pages about the groups for everybody: the ways to bring them out, and when that was last done. What they would show now
 * takes a whole site to count: it comes last, after the paint, where it moves nothing.
 */
export function PublicPagesPanel(): JSX.Element {
  const strings = useStrings(publicPagesStrings);
  const styles = usePublicPagesStyles();
  const work = usePublicPages();
  const { facts } = work;
  return (
    <section aria-label={strings.heading}>
      <h3 className={styles.first}>{strings.heading}</h3>
      <p className={styles.text}>{strings.what}</p>
      <p className={styles.text}>{strings.hidden}</p>
      {facts.kind === 'loading' && <Skeleton lines={[40, 30]} />}
      {facts.kind === 'failed' && <FailureMessage failure={facts.failure} onRetry={facts.retry} />}
      {facts.kind === 'loaded' && !facts.value.mayMake && <p className={styles.notice}>{strings.denied}</p>}
      {facts.kind === 'loaded' && facts.value.mayMake && (
        <>
          <LastWriting lastRun={facts.value.lastRun} />
          {!facts.value.mayWrite && <p className={styles.notice}>{strings.mayNotWrite}</p>}
          <PublicPagesActions mayWrite={facts.value.mayWrite} work={work} />
        </>
      )}
      <h4 className={styles.heading}>{strings.placingHeading}</h4>
      <p className={styles.text}>{strings.placing}</p>
      {facts.kind === 'loaded' && facts.value.mayMake && <PublicPagesCounts />}
    </section>
  );
}
