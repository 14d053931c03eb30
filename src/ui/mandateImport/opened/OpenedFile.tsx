import * as React from 'react';
import type { ReadFile } from '../../../application/importing/fileResult';
import { importStrings } from '../../../loc/import/strings';
import { DocumentView } from '../../components/DocumentView/DocumentView';
import { useStrings } from '../../language/useStrings';
import type { ImportRow } from '../ImportRow';
import { useImportStyles } from '../MandateImport.styles';
import { About } from './About';
import { Besides } from './Besides';
import { FieldList } from './FieldList';
import { FindingList } from './FindingList';
import { MissingList } from './MissingList';
import { ObligationChoices } from './ObligationChoices';
import { useOpenedStyles } from './OpenedFile.styles';
import { UnplacedList } from './UnplacedList';

export interface OpenedFileProps {
  readonly row: ImportRow;
  readonly file: ReadFile;
  readonly onBack: () => void;
}

/** All that was read out of one file, beside the document as it reads. */
export function OpenedFile({ row, file, onBack }: OpenedFileProps): JSX.Element {
  const { opened } = useStrings(importStrings);
  const styles = useImportStyles();
  const layout = useOpenedStyles();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const { imported, source } = file;
  const part = (title: string, content: React.ReactNode): JSX.Element => (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      {content}
    </section>
  );
  return (
    <>
      <button type="button" className={styles.link} onClick={onBack}>
        {opened.back}
      </button>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {row.name}
      </h2>
      <div className={layout.columns}>
        <div>
          {part(opened.about, <About row={row} file={file} />)}
          {part(opened.obligations, <ObligationChoices row={row} obligations={imported.obligations} />)}
          {imported.missing.length > 0 && part(opened.missing, <MissingList file={file} />)}
          {part(opened.unplaced, <UnplacedList imported={imported} />)}
          {part(opened.review, <FindingList imported={imported} />)}
          {part(opened.read, <FieldList imported={imported} source={source} />)}
          {[source.comments, source.changes, source.remarks].some(({ length }) => length > 0) && part(opened.besides, <Besides source={source} />)}
        </div>
        {part(opened.document, <DocumentView document={imported.document} headingLevel={3} />)}
      </div>
    </>
  );
}
