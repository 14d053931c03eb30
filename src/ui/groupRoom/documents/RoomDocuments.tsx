import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import type { StoredReport } from '../../../application/ports/groupReports';
import type { ListedDocument } from '../../../domain/report/listedDocuments';
import { listedDocuments } from '../../../domain/report/listedDocuments';
import { roomBelowStrings } from '../../../loc/roomBelow/strings';
import { useStrings } from '../../language/useStrings';
import { documentName } from '../../reports/documentName';
import { useNameOfDocument } from '../../reports/useNameOfDocument';
import { useStandingOfReport } from '../../reports/useStandingOfReport';
import { useGroupRoomStyles } from '../GroupRoom.styles';
import { Onward } from '../Onward';
import type { RoomPanelProps } from '../RoomPanel';
import { RoomPart } from '../RoomPart';
import { useRostersLink } from '../useRostersLink';

/** Documents that are told here; the rest are where documents are kept. */
const mostTold = 5;

/** The published mandate as a file, and what the group has written, the latest first. */
export function RoomDocuments({ room: { group, followup, mandates, me, today } }: RoomPanelProps): JSX.Element {
  const { documents: strings } = useStrings(roomBelowStrings);
  const styles = useGroupRoomStyles();
  const toRosters = useRostersLink(group.key);
  const nameOf = useNameOfDocument();
  const standingOf = useStandingOfReport();
  const files = mandates.flatMap(({ file }) => file ?? []);
  const { evidence, obligations } = followup;
  const isBegun = ({ report }: ListedDocument<StoredReport>): boolean => report !== null;
  const written = listedDocuments({ meetings: evidence.meetings, reports: evidence.reports, obligations }, today).filter(isBegun).slice(0, mostTold);
  const rosterPage = (document: ListedDocument<StoredReport>): string => toRosters('dokument', { dokument: documentName(document.kind, document.period) });
  return (
    <RoomPart heading={strings.heading}>
      <ul className={styles.list}>
        {files.map(({ mandateKey, file }) => (
          <li key={mandateKey} className={styles.row}>
            <Link href={file.serverRelativeUrl} underline target="_blank" rel="noreferrer">
              {strings.mandate}
            </Link>
          </li>
        ))}
        {me.isParticipant &&
          written.map((document) => {
            const href = rosterPage(document);
            return (
              <li key={`${document.kind} ${document.period}`} className={styles.row}>
                {href === '' ? (
                  nameOf(document)
                ) : (
                  <Link href={href} underline>
                    {nameOf(document)}
                  </Link>
                )}
                <p className={styles.how}>{standingOf(document.report)}</p>
              </li>
            );
          })}
      </ul>
      {!me.isParticipant && <p className={styles.how}>{strings.notTold}</p>}
      {me.isParticipant && written.length === 0 && <p className={styles.how}>{strings.none}</p>}
      {me.isParticipant && <Onward href={toRosters('dokument')} text={strings.all} />}
    </RoomPart>
  );
}
