import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import * as React from 'react';
import { compareWords } from '../../domain/comparison/compareWords';
import type { RevisionChange } from '../../domain/revision/revision';
import { revisionStrings } from '../../loc/revision/strings';
import { MarkedWords } from '../comparison/Comparison/MarkedWords';
import { useStableId } from '../components/useStableId';
import { useStrings } from '../language/useStrings';
import { useRevisionStyles } from './Revision.styles';

export interface ChangeChoiceProps {
  readonly change: RevisionChange;
  readonly headingLevel: 3 | 4;
  readonly isDeclined: boolean;
  readonly onChoose: (isDeclined: boolean) => void;
}

/** One change with the three texts: the template's before and now, and the mandate's; and which shall hold. */
export function ChangeChoice({ change, headingLevel, isDeclined, onChoose }: ChangeChoiceProps): JSX.Element {
  const strings = useStrings(revisionStrings);
  const styles = useRevisionStyles();
  const { before, after, own, kind, clause, canDecline, isConflict } = change;
  const text = (label: string, lines: readonly string[], content: React.ReactNode): JSX.Element => (
    <div>
      <p className={styles.label}>{label}</p>
      <div className={styles.lines}>{lines.length === 0 ? <p className={styles.quiet}>{strings.nothing}</p> : content}</div>
    </div>
  );
  const plain = (lines: readonly string[]): React.ReactNode => lines.map((line, index) => <p key={index} lang="sv">{line}</p>);
  const marked = after.length === 1 && before.length === 1 ? (
    <p lang="sv">
      <MarkedWords words={compareWords(before[0] ?? '', after[0] ?? '')} />
    </p>
  ) : (
    plain(after)
  );
  const id = useStableId('andring');
  const heading = `${strings.heading(change.heading)}: ${strings.kinds[kind]}`;
  return (
    <section className={styles.change} aria-labelledby={id}>
      {React.createElement(`h${headingLevel}`, { id, className: styles.heading }, heading)}
      {clause && <p className={styles.quiet}>{strings.clauseVersions(clause.before.version, clause.after.version)}</p>}
      {isConflict && <p className={styles.conflict}>{strings.conflict}</p>}
      <div className={styles.texts}>
        {text(strings.before, before, plain(before))}
        {text(strings.after, after, marked)}
        {text(strings.own, own, plain(own))}
      </div>
      {canDecline ? (
        <ChoiceGroup
          ariaLabelledBy={id}
          selectedKey={isDeclined ? 'decline' : 'accept'}
          options={[
            { key: 'accept', text: strings.accept },
            { key: 'decline', text: strings.decline }
          ]}
          onChange={(_event, option) => onChoose(option?.key === 'decline')}
        />
      ) : (
        <p className={styles.quiet}>{strings.cannotDecline}</p>
      )}
    </section>
  );
}
