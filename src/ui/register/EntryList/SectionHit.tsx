import * as React from 'react';
import { excerpt } from '../../../domain/register/excerpt';
import type { FoldedSection } from '../../../domain/register/foldedMandate';
import type { RegisterEntry } from '../../../domain/register/registerEntry';
import { sectionsWithWords } from '../../../domain/register/sectionsWithWords';
import { registerStrings } from '../../../loc/register/strings';
import { useStrings } from '../../language/useStrings';
import { Marked } from '../Marked';
import { RegisterLink } from '../RegisterLink';
import type { RegisterState } from '../useRegister';
import { useEntryListStyles } from './EntryList.styles';

export interface SectionHitProps {
  readonly entry: RegisterEntry;
  readonly words: readonly string[];
  readonly sections: readonly FoldedSection[];
  readonly change: RegisterState['change'];
}

/** Other sections named beside the first. */
const others = 3;

/** Of the table, across which a text can be read. */
const registerColumns = 5;

/** A row of its own below the group's: the section of the mandate that has most of what somebody looks for, with the words marked, and the ways to the others. */
export function SectionHit({ entry, words, sections, change }: SectionHitProps): JSX.Element | null {
  const strings = useStrings(registerStrings).list;
  const styles = useEntryListStyles();
  const [first, ...rest] = React.useMemo(() => sectionsWithWords(sections, words), [sections, words]);
  const pieces = React.useMemo(() => (first ? excerpt(first, words) : []), [first, words]);
  if (!first) return null;
  const linkTo = (section: typeof first): JSX.Element => (
    <RegisterLink key={section.key} change={change} to={{ grupp: entry.group.key, avsnitt: section.key }} className={styles.inText} label={`${strings.inSection(section.heading)}: ${entry.group.name}`}>
      {section.heading === '' ? strings.inText : section.heading}
    </RegisterLink>
  );
  return (
    <tr role="row" className={styles.hitRow}>
      <td role="cell" colSpan={registerColumns} lang="sv">
        <div className={styles.hit}>
          <p className={styles.hitText}>
            {linkTo(first)}: <Marked pieces={pieces} />
          </p>
          {rest.length > 0 && (
            <p className={styles.hitText}>
              {strings.alsoIn}{' '}
              {rest.slice(0, others).map((section, place) => (
                <React.Fragment key={section.key}>
                  {place > 0 && ', '}
                  {linkTo(section)}
                </React.Fragment>
              ))}
              {rest.length > others && ' …'}
            </p>
          )}
        </div>
      </td>
    </tr>
  );
}
