import * as React from 'react';
import type { ReadFile } from '../../../application/importing/fileResult';
import { fieldQuestions } from '../../../domain/template/fieldQuestions';
import { useImportScene } from '../useImportScene';
import { useOpenedStyles } from './OpenedFile.styles';

export interface MissingListProps {
  readonly file: ReadFile;
}

/** The questions of the template that the document does not answer. */
export function MissingList({ file }: MissingListProps): JSX.Element {
  const styles = useOpenedStyles();
  const { surroundings } = useImportScene();
  const { template: reference, missing } = file.imported;
  const template = surroundings.templates.find(({ family, version }) => family === reference?.family && version === reference.version);
  const questions = template ? fieldQuestions(template) : new Map<string, string>();
  return (
    <ul className={styles.values} lang="sv">
      {missing.map((field) => (
        <li key={field}>{questions.get(field) ?? field}</li>
      ))}
    </ul>
  );
}
