import * as React from 'react';
import type { LateScope } from '../../application/followup/lateOf';
import { mainHealthcareRegion } from '../../domain/roster/mainHealthcareRegion';
import type { Group } from '../../domain/roster/roster';
import { lateStrings } from '../../loc/late/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { SelectField } from '../components/SelectField/SelectField';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { useStrings } from '../language/useStrings';
import { FollowupSettingsSection } from '../followupSettings/FollowupSettingsSection';
import { useLateStyles } from './Late.styles';
import { LateRows } from './LateRows';
import { scopeChoices } from './scopeChoices';
import { useLate } from './useLate';
import { useLateScope } from './useLateScope';

export interface LatePanelProps {
  readonly groups: readonly Group[];
  /** Opens a group's obligations at one of them. */
  readonly onOpen: (groupKey: string, obligationKey: string) => void;
}

const kinds: readonly LateScope['kind'][] = ['region', 'mandator', 'receiver', 'group'];

/** What is late for a region, a mandator, a receiver or a group. */
export function LatePanel({ groups, onOpen }: LatePanelProps): JSX.Element {
  const strings = useStrings(lateStrings);
  const styles = useLateStyles();
  const [scope, setScope] = useLateScope({ kind: 'region', key: mainHealthcareRegion(groups) });
  const loaded = useLate(scope);
  const choices = scopeChoices(scope.kind, groups, strings.healthcareRegion);
  return (
    <>
      <h2 className={styles.title}>{strings.title}</h2>
      <p className={styles.text}>{strings.intro}</p>
      <div className={styles.choices}>
        <SelectField
          label={strings.scope}
          value={scope.kind}
          options={kinds.map((kind) => ({ value: kind, text: strings.scopes[kind] }))}
          onChange={(kind) => setScope({ kind, key: '' })}
        />
        <SelectField
          label={strings.which[scope.kind]}
          value={scope.key}
          options={[{ value: '', text: strings.choose }, ...choices]}
          onChange={(key) => setScope({ kind: scope.kind, key })}
        />
      </div>
      {loaded.kind === 'loading' && <Skeleton lines={[50, 70, 60, 70]} />}
      {loaded.kind === 'failed' && <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />}
      {loaded.kind === 'loaded' && !loaded.value.isTold && <p className={styles.text}>{strings.notTold}</p>}
      {loaded.kind === 'loaded' && loaded.value.isTold && scope.key === '' && <p className={styles.text}>{strings.chooseFirst}</p>}
      {loaded.kind === 'loaded' && loaded.value.isTold && scope.key !== '' && <LateRows key={`${scope.kind} ${scope.key}`} late={loaded.value.late} onOpen={onOpen} />}
      {loaded.kind === 'loaded' && loaded.value.isTold && <FollowupSettingsSection onChanged={loaded.reload} />}
    </>
  );
}
