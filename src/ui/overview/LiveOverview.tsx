import * as React from 'react';
import { Failure } from '../../application/ports/failure';
import { namedScope } from '../../domain/overview/namedScope';
import type { OverviewScope } from '../../domain/overview/overviewScope';
import { scopeText } from '../../domain/overview/scopeText';
import { overviewStrings } from '../../loc/overview/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { useStrings } from '../language/useStrings';
import { useOverviewStyles } from './Overview.styles';
import { ScopeField } from './scope/ScopeField';
import { ScopeNotice } from './scope/ScopeNotice';
import { useFollowup } from './useFollowup';
import { useOverview } from './useOverview';
import { OverviewSkeleton } from './View/OverviewSkeleton';
import { OverviewView } from './View/OverviewView';

export interface LiveOverviewProps {
  readonly scope: OverviewScope;
  /** Leads to the page's own overview; null when this is it. */
  readonly toOwn: (() => void) | null;
  readonly onScope: (scope: string) => void;
}

const isMissing = (failure: unknown): boolean => failure instanceof Failure && failure.kind === 'missing';

/** An overview read from the site itself. */
export function LiveOverview({ scope, toOwn, onScope }: LiveOverviewProps): JSX.Element {
  const strings = useStrings(overviewStrings);
  const styles = useOverviewStyles();
  const loaded = useOverview(scope);
  const overview = loaded.kind === 'loaded' ? loaded.value : null;
  const followup = useFollowup(overview);
  if (loaded.kind === 'failed' && isMissing(loaded.failure)) return <ScopeNotice asked={scopeText(scope)} toOwn={toOwn} />;
  if (overview) {
    return <OverviewView overview={overview} followup={followup} tools={<ScopeField scope={overview.scope} onScope={onScope} />} isLive />;
  }
  return (
    <>
      <h2 className={styles.title}>{namedScope(scope, [])?.name ?? strings.unset.heading}</h2>
      <p className={styles.intro}>{strings.intros[scope.kind]}</p>
      {loaded.kind === 'failed' ? <FailureMessage failure={loaded.failure} onRetry={loaded.retry} /> : <OverviewSkeleton />}
    </>
  );
}
