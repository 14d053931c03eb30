import * as React from 'react';
import { sectionLimit } from '../../../domain/mandate/sectionLimit';
import type { SectionSize } from '../../../domain/mandate/sectionLimit';
import { editorStrings } from '../../../loc/editor/strings';
import { useStrings } from '../../language/useStrings';
import { useEditorStyles } from '../mandateEditor.styles';

/** Says by how much a section is too long. The text stays in its field. */
export function TooLarge({ size }: { readonly size: SectionSize }): JSX.Element {
  const strings = useStrings(editorStrings).fields;
  const styles = useEditorStyles();
  return (
    <div role="alert" className={styles.notice}>
      {size.characters > sectionLimit.characters && (
        <p className={styles.noticeText}>{strings.tooLong(size.characters, sectionLimit.characters)}</p>
      )}
      {size.items > sectionLimit.items && (
        <p className={styles.noticeText}>{strings.tooMany(size.items, sectionLimit.items)}</p>
      )}
    </div>
  );
}
