import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { compareDocuments } from '../../domain/comparison/compareDocuments';
import { comparisonStrings } from '../../loc/comparison/strings';
import { useAddressParameter } from '../address/useAddressParameter';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { useStrings } from '../language/useStrings';
import { useLoaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';
import { Comparison } from './Comparison/Comparison';
import { useComparisonViewStyles } from './ComparisonView.styles';
import { useVersionChoice } from './useVersionChoice';
import { VersionPicker } from './VersionPicker';

/** Any two texts against each other: versions, groups, a mandate and its template. Both stand in the address (`?fran=`, `?till=`). */
export function ComparisonView(): JSX.Element {
  const strings = useStrings(comparisonStrings);
  const styles = useComparisonViewStyles();
  const ports = usePorts();
  const [from, setFrom] = useAddressParameter('fran');
  const [to, setTo] = useAddressParameter('till');
  const before = useVersionChoice(from);
  const after = useVersionChoice(to);
  const start = useLoaded(
    React.useCallback(async () => {
      const [isParticipant, groups] = await Promise.all([ports.session.isParticipant(), ports.roster.groups()]);
      return { isParticipant, groups: groups.filter(({ templateFamily }) => templateFamily !== '') };
    }, [ports])
  );
  const texts = [before.text, after.text];
  const [one, other] = texts.map((text) => (text.kind === 'loaded' ? text.value?.document : undefined));
  const comparison = React.useMemo(() => (one && other ? compareDocuments(one, other) : null), [one, other]);
  if (start.kind !== 'loaded') {
    return start.kind === 'loading' ? <Skeleton lines={[40, 70, 55]} /> : <FailureMessage failure={start.failure} onRetry={start.retry} />;
  }
  const { groups, isParticipant } = start.value;
  const swap = (): void => {
    before.chooseGroup(after.groupKey);
    after.chooseGroup(before.groupKey);
    setFrom(to, 'replace');
    setTo(from, 'replace');
  };
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{strings.title}</h2>
      <p className={styles.text}>{isParticipant ? strings.introduction : strings.noAccess}</p>
      {isParticipant && (
        <>
          <div className={styles.choices}>
            <VersionPicker label={strings.before} groups={groups} choice={before} address={from} onChoose={(address) => setFrom(address, 'replace')} />
            <VersionPicker label={strings.after} groups={groups} choice={after} address={to} onChoose={(address) => setTo(address, 'replace')} />
          </div>
          <div className={styles.actions}>
            <DefaultButton text={strings.swap} disabled={from === '' && to === ''} onClick={swap} />
            <DefaultButton text={strings.print} disabled={comparison === null} onClick={() => window.print()} />
          </div>
          {texts.map((text, index) => text.kind === 'failed' && <FailureMessage key={index} failure={text.failure} onRetry={text.retry} />)}
          {comparison ? <Comparison comparison={comparison} /> : texts.some(({ kind }) => kind === 'loading') ? <Skeleton lines={[70, 55, 70]} /> : <p>{strings.choose}</p>}
        </>
      )}
    </div>
  );
}
