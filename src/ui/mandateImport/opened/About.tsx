import * as React from 'react';
import type { ReadFile } from '../../../application/importing/fileResult';
import { importStrings } from '../../../loc/import/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { confidenceOf } from '../confidence';
import { GroupChoice } from '../GroupChoice';
import type { ImportRow } from '../ImportRow';
import { KeepState } from '../KeepState';
import { useImportStyles } from '../MandateImport.styles';
import { useImportScene } from '../useImportScene';

export interface AboutProps {
  readonly row: ImportRow;
  readonly file: ReadFile;
}

/** What the document seems to be, to be set right, and the way to keep it. */
export function About({ row, file }: AboutProps): JSX.Element {
  const strings = useStrings(importStrings);
  const styles = useImportStyles();
  const { work, surroundings } = useImportScene();
  const { imported } = file;
  const families = new Map(surroundings.templates.map(({ family, name }) => [family, name]));
  const own = imported.template?.family ?? '';
  const nameOf = (family: string, name: string): string =>
    family === own ? strings.familyWith(name, strings.confidence[confidenceOf(file)]) : name;
  const options = [...families].map(([value, name]) => ({ value, text: nameOf(value, name) }));
  return (
    <>
      {imported.title !== null && (
        <p className={styles.text} lang="sv">
          {imported.title}
        </p>
      )}
      {imported.bodies.length > 0 && <p className={styles.text}>{strings.opened.bodies(imported.bodies.join(', '))}</p>}
      <div className={styles.choice}>
        <SelectField
          label={strings.opened.family}
          value={own}
          options={own === '' ? [{ value: '', text: strings.unknownFamily }, ...options] : options}
          onChange={(family) => work.chooseFamily(row, family)}
        />
        <GroupChoice row={row} file={file} label={strings.opened.group} />
      </div>
      <div className={styles.keep}>
        <KeepState row={row} file={file} />
      </div>
    </>
  );
}
