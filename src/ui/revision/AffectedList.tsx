import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import * as React from 'react';
import type { AffectedMandate } from '../../application/revision/affectedMandates';
import { revisionStrings } from '../../loc/revision/strings';
import { useStrings } from '../language/useStrings';
import { useRevisionStyles } from './Revision.styles';
import type { ManyAtWork } from './useManyRevisions';
import { useResultWords } from './useResultWords';

/** Rows shown at first and at each press: a family may have hundreds. */
const pageSize = 25;

export interface AffectedListProps {
  readonly mandates: readonly AffectedMandate[];
  readonly many: ManyAtWork;
  readonly onLook: (mandateKey: string) => void;
}

/** Every mandate on an older version, those that can be revised with a box to choose them by. */
export function AffectedList({ mandates, many, onLook }: AffectedListProps): JSX.Element {
  const strings = useStrings(revisionStrings);
  const styles = useRevisionStyles();
  const words = useResultWords();
  const [chosen, setChosen] = React.useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = React.useState(pageSize);
  const { running, left, results, start, cancel } = many;
  const isDone = (key: string): boolean => ['revised', 'current'].includes(results.get(key)?.kind ?? '');
  const free = mandates.filter(({ standing, mandateKey }) => standing !== 'inProcess' && !isDone(mandateKey)).map(({ mandateKey }) => mandateKey);
  const selected = free.filter((key) => chosen.has(key));
  const choose = (key: string, isChosen: boolean): void => setChosen(new Set(isChosen ? [...chosen, key] : [...chosen].filter((one) => one !== key)));
  return (
    <>
      <Checkbox
        label={strings.chooseAll}
        disabled={free.length === 0 || running !== null}
        checked={free.length > 0 && selected.length === free.length}
        onChange={(_event, isChosen) => setChosen(new Set(isChosen ? free : []))}
      />
      <ul className={styles.list}>
        {mandates.slice(0, shown).map(({ mandateKey, groupName, standing, version }) => {
          const result = results.get(mandateKey);
          return (
            <li key={mandateKey} className={styles.row}>
              <Checkbox
                ariaLabel={strings.choose(groupName)}
                disabled={!free.includes(mandateKey) || running !== null}
                checked={selected.includes(mandateKey)}
                onChange={(_event, isChosen) => choose(mandateKey, isChosen === true)}
              />
              <div className={styles.what}>
                <p className={styles.name}>{groupName}</p>
                <p className={styles.quiet}>
                  {strings.standings[standing]} · {strings.onVersion(version)}
                </p>
                {result && <p className={styles.text}>{words(result)}</p>}
              </div>
              {!isDone(mandateKey) && <DefaultButton text={strings.look} ariaLabel={strings.lookAt(groupName)} onClick={() => onLook(mandateKey)} />}
            </li>
          );
        })}
      </ul>
      {mandates.length > shown && <DefaultButton text={strings.more(Math.min(pageSize, mandates.length - shown))} onClick={() => setShown(shown + pageSize)} />}
      <div className={styles.actions}>
        <PrimaryButton text={strings.reviseMany(selected.length)} disabled={selected.length === 0 || running !== null} onClick={() => start(selected)} />
        {running && <DefaultButton text={strings.cancel} onClick={cancel} />}
        <p role="status" className={styles.quiet}>
          {running ? strings.progress(running.done, running.all) : left > 0 ? strings.cancelled(left) : ''}
        </p>
      </div>
    </>
  );
}
