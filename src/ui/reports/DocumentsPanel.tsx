import * as React from 'react';
import { reportsStrings } from '../../loc/reports/strings';
import { useAddressParameter } from '../address/useAddressParameter';
import { useStrings } from '../language/useStrings';
import { DocumentList } from './DocumentList';
import { documentName, documentNamed } from './documentName';
import { DocumentScreen } from './DocumentScreen';
import { useDocumentsStyles } from './Documents.styles';

export interface DocumentsPanelProps {
  readonly groupKey: string;
  /** True for those who write for the group. */
  readonly mayWrite: boolean;
}

/** A group's notes, plans and reports: the list, or one of them (`?dokument=`). */
export function DocumentsPanel({ groupKey, mayWrite }: DocumentsPanelProps): JSX.Element {
  const strings = useStrings(reportsStrings);
  const styles = useDocumentsStyles();
  const [opened, setOpened] = useAddressParameter('dokument');
  if (opened === '') {
    return <DocumentList groupKey={groupKey} mayWrite={mayWrite} onOpen={({ kind, period }) => setOpened(documentName(kind, period), 'push')} />;
  }
  const address = documentNamed(opened);
  return (
    <>
      <button type="button" className={styles.link} onClick={() => setOpened('', 'push')}>
        {strings.back}
      </button>
      {address ? (
        <DocumentScreen key={opened} groupKey={groupKey} kind={address.kind} period={address.period} mayWrite={mayWrite} />
      ) : (
        <p className={styles.text}>{strings.missing}</p>
      )}
    </>
  );
}
