import * as React from 'react';
import type { InterestsRead } from '../../../application/interests/readInterests';
import type { StoredDeclaration } from '../../../application/ports/declarations';
import type { DeclarationCase } from '../../../domain/interests/declarationCase';
import { interestStrings } from '../../../loc/interests/strings';
import { useStrings } from '../../language/useStrings';
import { useInterestsStyles } from '../Interests.styles';
import type { InterestsState } from '../useInterests';
import { DeclarationRow } from './DeclarationRow';

export interface DeclarationsProps {
  readonly read: InterestsRead;
  readonly state: InterestsState;
  /** True for whoever judges for a region or for all. */
  readonly judges: boolean;
}

type Case = DeclarationCase<StoredDeclaration>;

/** What waits to be judged and what has been, for those who judge; the own ones for everybody else. */
export function Declarations({ read, state, judges }: DeclarationsProps): JSX.Element {
  const strings = useStrings(interestStrings);
  const styles = useInterestsStyles();
  const mayJudge = ({ declaration: { regionKey } }: Case): boolean => read.keepsAll || read.judgedRegions.includes(regionKey);
  const judgeable = read.cases.filter(mayJudge);
  const own = read.cases.filter((one) => !mayJudge(one)).reverse();
  const waiting = judgeable.filter(({ told, isReplaced }) => told === null && !isReplaced);
  const done = judgeable.filter((one) => !waiting.includes(one)).reverse();
  const list = (cases: readonly Case[], readOnly = false): JSX.Element => (
    <ul className={styles.plainList}>
      {cases.map((one) => (
        <DeclarationRow key={one.declaration.key} one={one} read={read} state={state} mayJudge={!readOnly} />
      ))}
    </ul>
  );
  return (
    <>
      {judges && (
        <>
          <h3 className={styles.heading}>{strings.queue(waiting.length)}</h3>
          {waiting.length === 0 ? <p className={styles.text}>{strings.queueEmpty}</p> : list(waiting)}
          {done.length > 0 && (
            <details>
              <summary className={styles.summary}>{strings.judged(done.length)}</summary>
              {list(done)}
            </details>
          )}
        </>
      )}
      {(!judges || own.length > 0) && (
        <>
          <h3 className={styles.heading}>{strings.own}</h3>
          {own.length === 0 ? <p className={styles.text}>{strings.ownEmpty}</p> : list(own, true)}
        </>
      )}
    </>
  );
}
