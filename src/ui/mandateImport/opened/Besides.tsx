import * as React from 'react';
import type { SourceDocument } from '../../../domain/importing/sourceDocument';
import { importStrings } from '../../../loc/import/strings';
import { useStrings } from '../../language/useStrings';
import { useOpenedStyles } from './OpenedFile.styles';

export interface BesidesProps {
  readonly source: SourceDocument;
}

interface Beside {
  readonly label: string;
  readonly text: string;
  readonly line: number;
}

/** What the file holds beside its text: comments, tracked changes, and what is no text of the mandate. */
export function Besides({ source }: BesidesProps): JSX.Element {
  const strings = useStrings(importStrings);
  const styles = useOpenedStyles();
  const { opened, remarkKinds } = strings;
  const all: readonly Beside[] = [
    ...source.comments.map(({ author, text, line }) => ({ label: opened.comment(author), text, line })),
    ...source.changes.map(({ kind, author, text, line }) => ({ label: opened[kind](author), text, line })),
    ...source.remarks.map(({ kind, text, line }) => ({ label: remarkKinds[kind], text, line }))
  ];
  return (
    <ul className={styles.list}>
      {all.map(({ label, text, line }, index) => (
        <li key={index} className={styles.item}>
          <div className={styles.details}>
            {label}
            {line > 0 && `, ${opened.line(line, line)}`}
          </div>
          {text !== '' && (
            <blockquote className={styles.quote} lang="sv">
              {text}
            </blockquote>
          )}
        </li>
      ))}
    </ul>
  );
}
