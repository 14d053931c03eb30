import * as React from 'react';
import type { ProposedObligation } from '../../../domain/importing/proposedObligation';
import { importStrings } from '../../../loc/import/strings';
import { obligationKindStrings } from '../../../loc/obligationKinds/strings';
import { useStrings } from '../../language/useStrings';
import type { ImportRow } from '../ImportRow';
import { useImportStyles } from '../MandateImport.styles';
import { useImportScene } from '../useImportScene';
import { useOpenedStyles } from './OpenedFile.styles';

export interface ObligationChoicesProps {
  readonly row: ImportRow;
  readonly obligations: readonly ProposedObligation[];
}

/** Sentences that seem to oblige somebody, for a person to confirm; nothing is confirmed beforehand. */
export function ObligationChoices({ row, obligations }: ObligationChoicesProps): JSX.Element {
  const strings = useStrings(importStrings);
  const kinds = useStrings(obligationKindStrings);
  const { text: paragraph, link } = useImportStyles();
  const styles = useOpenedStyles();
  const { work } = useImportScene();
  const { opened } = strings;
  const isSettled = row.keeping.kind === 'saved' || row.keeping.kind === 'saving';
  if (obligations.length === 0) {
    return <p className={paragraph}>{opened.obligationsNone}</p>;
  }
  const tick = (index: number, isOn: boolean): void =>
    work.confirm(row, new Set([...row.confirmed].filter((one) => one !== index).concat(isOn ? [index] : [])));
  const swedish = (text: string): JSX.Element => <span lang="sv">{text}</span>;
  const factsOf = ({ kind, receiver, deadline, bodies, lines: [first, last] }: ProposedObligation): readonly React.ReactNode[] => [
    kinds[kind],
    ...bodies.map(swedish),
    ...(receiver === null ? [] : [<>{opened.receiver} {swedish(receiver)}</>]),
    ...(deadline === null ? [] : [opened.deadline(deadline)]),
    opened.line(first, last)
  ];
  return (
    <>
      <p className={paragraph}>{opened.obligationsIntro}</p>
      {!isSettled && (
        <div className={styles.actions}>
          <button type="button" className={link} onClick={() => work.confirm(row, new Set(obligations.keys()))}>
            {opened.confirmAll}
          </button>
          <button type="button" className={link} onClick={() => work.confirm(row, new Set())}>
            {opened.confirmNone}
          </button>
        </div>
      )}
      <ul className={styles.list}>
        {obligations.map((obligation, index) => (
          <li key={index} className={styles.item}>
            <label className={styles.tick}>
              <input
                type="checkbox"
                className={styles.box}
                checked={row.confirmed.has(index)}
                disabled={isSettled}
                onChange={(event) => tick(index, event.target.checked)}
              />
              <span>
                <span lang="sv">{obligation.text}</span>
                <span className={styles.details}>
                  {factsOf(obligation).map((fact, at) => (
                    <React.Fragment key={at}>
                      {at === 0 ? ' ' : ' · '}
                      {fact}
                    </React.Fragment>
                  ))}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
