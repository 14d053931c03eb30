import * as React from 'react';
import type { ImportedMandate } from '../../../domain/importing/importedMandate';
import type { ImportedFields } from '../../../domain/importing/importedFields';
import type { SourceDocument } from '../../../domain/importing/sourceDocument';
import { importStrings } from '../../../loc/import/strings';
import { useStrings } from '../../language/useStrings';
import { fieldLines } from './fieldLines';
import { useOpenedStyles } from './OpenedFile.styles';

export interface FieldListProps {
  readonly imported: ImportedMandate;
  readonly source: SourceDocument;
}

const linesBetween = ({ lines }: SourceDocument, first: number, last: number): string =>
  lines.filter(({ number, text }) => number >= first && number <= last && text !== '').map(({ text }) => text).join('\n');

/** Each fact with the lines of the file it was read from; one that is not there is told as missing. */
export function FieldList({ imported, source }: FieldListProps): JSX.Element {
  const strings = useStrings(importStrings);
  const styles = useOpenedStyles();
  const { opened } = strings;
  return (
    <dl className={styles.fields}>
      {(Object.keys(strings.fields) as (keyof ImportedFields)[]).map((field) => {
        const values = fieldLines(imported.fields, field, strings);
        const places = imported.sources[field] ?? [];
        return (
          <React.Fragment key={field}>
            <dt className={styles.term}>{strings.fields[field]}</dt>
            <dd className={styles.value} lang={values.length === 0 ? undefined : 'sv'}>
              {values.length === 0 && opened.absent}
              {values.length === 1 && values[0]}
              {values.length > 1 && (
                <ul className={styles.values}>
                  {values.map((value, index) => (
                    <li key={index}>{value}</li>
                  ))}
                </ul>
              )}
              {values.length > 0 && places.length > 0 && (
                <details className={styles.details}>
                  <summary>
                    {opened.inSource} ({places.map(([first, last]) => opened.line(first, last)).join(', ')})
                  </summary>
                  {places.map(([first, last]) => (
                    <blockquote key={first} className={styles.quote}>
                      {linesBetween(source, first, last)}
                    </blockquote>
                  ))}
                </details>
              )}
            </dd>
          </React.Fragment>
        );
      })}
    </dl>
  );
}
