import * as React from 'react';
import type { FoldedSection } from '../../../domain/register/foldedMandate';
import { markWords } from '../../../domain/register/markWords';
import type { RegisterEntry } from '../../../domain/register/registerEntry';
import { registerStrings } from '../../../loc/register/strings';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { Marked } from '../Marked';
import { RegisterLink } from '../RegisterLink';
import type { RegisterState } from '../useRegister';
import { useEntryListStyles } from './EntryList.styles';
import { EntryState } from './EntryState';
import { SectionHit } from './SectionHit';

export interface EntryRowProps {
  readonly entry: RegisterEntry;
  /** Names of its healthcare regions; empty where all groups have the same. */
  readonly healthcareRegion: string;
  readonly words: readonly string[];
  /** Of the mandate's text; absent while it is not read. */
  readonly sections: readonly FoldedSection[] | undefined;
  readonly isChosen: boolean;
  readonly onChoose: (groupKey: string) => void;
  readonly change: RegisterState['change'];
}

function Row({ entry, healthcareRegion, words, sections, isChosen, onChoose, change }: EntryRowProps): JSX.Element {
  const strings = useStrings(registerStrings);
  const language = useLanguage();
  const styles = useEntryListStyles();
  const { group, mandatorNames, mandate, isInForce } = entry;
  const about = [group.programmeArea, healthcareRegion].filter((text) => text !== '').join(' · ');
  const name = <Marked pieces={markWords(group.name, words)} />;
  return (
    <>
      <tr role="row">
        <th role="rowheader" scope="row">
          {isInForce ? (
            <RegisterLink change={change} to={{ grupp: group.key, avsnitt: '' }} className={styles.name}>
              {name}
            </RegisterLink>
          ) : (
            <span className={styles.plainName}>{name}</span>
          )}
          {about !== '' && (
            <p className={styles.quiet}>
              <Marked pieces={markWords(about, words)} />
            </p>
          )}
        </th>
        <td role="cell" className={styles.cell}>
          {mandatorNames.length > 0 && <span className={styles.label}>{strings.order.columns.mandator}: </span>}
          <Marked pieces={markWords(mandatorNames.join(', '), words)} />
        </td>
        <EntryState entry={entry} />
        <td role="cell" className={styles.cell}>
          {mandate !== null && mandate.decisionDate !== '' && (
            <>
              <span className={styles.label}>{strings.order.columns.decided}: </span>
              {formatDate(mandate.decisionDate, language)}
              {mandate.reviewDate !== '' && (
                <p className={styles.quiet}>
                  {strings.order.columns.review} {formatDate(mandate.reviewDate, language)}
                </p>
              )}
            </>
          )}
        </td>
        <td role="cell">
          {isInForce && (
            <label className={styles.choose}>
              <input type="checkbox" checked={isChosen} aria-label={strings.list.chooseGroup(group.name)} onChange={() => onChoose(group.key)} />
              <span className={styles.chooseWord}>{strings.list.choose}</span>
            </label>
          )}
        </td>
      </tr>
      {sections && words.length > 0 && <SectionHit entry={entry} words={words} sections={sections} change={change} />}
    </>
  );
}

/** A group: what it is, where it has what somebody looks for, and how its mandate stands. Drawn anew only when that changes. */
export const EntryRow = React.memo(Row);
