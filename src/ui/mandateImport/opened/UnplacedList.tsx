import * as React from 'react';
import type { ImportedMandate } from '../../../domain/importing/importedMandate';
import { importStrings } from '../../../loc/import/strings';
import { useStrings } from '../../language/useStrings';
import { useImportStyles } from '../MandateImport.styles';
import { useOpenedStyles } from './OpenedFile.styles';
import { placeName } from './placeName';

export interface UnplacedListProps {
  readonly imported: ImportedMandate;
}

/** What the template has no place for, and where it is kept. */
export function UnplacedList({ imported }: UnplacedListProps): JSX.Element {
  const strings = useStrings(importStrings);
  const { text: paragraph } = useImportStyles();
  const styles = useOpenedStyles();
  const { opened } = strings;
  const { unplaced, template } = imported;
  return (
    <>
      <p className={paragraph}>{unplaced.length === 0 ? opened.unplacedNone : template ? opened.unplacedIntro : opened.unplacedPlain}</p>
      <ul className={styles.list}>
        {unplaced.map(({ section, heading, text, lines: [first, last] }) => (
          <li key={first} className={styles.item}>
            <div className={styles.details}>
              <span lang="sv">{section === '' && heading !== '' ? heading : placeName(imported, section, strings)}</span>, {opened.line(first, last)}
            </div>
            <blockquote className={styles.quote} lang="sv">
              {text}
            </blockquote>
          </li>
        ))}
      </ul>
    </>
  );
}
