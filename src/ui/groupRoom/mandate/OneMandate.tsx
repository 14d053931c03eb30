import * as React from 'react';
import type { RoomMandate } from '../../../application/groupRoom/groupRoom';
import { groupRoomStrings } from '../../../loc/groupRoom/strings';
import { DocumentView } from '../../components/DocumentView/DocumentView';
import { EarlierTexts } from '../../decisions/PublishedCase/EarlierTexts';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useGroupRoomStyles } from '../GroupRoom.styles';
import { OneColumnContext } from '../OneColumnContext';
import { Onward } from '../Onward';
import { Contents } from './Contents';
import { FoldedDocument } from './FoldedDocument';
import { useMandateTextStyles } from './MandateText.styles';
import type { AskedPlace } from './useAskedPlace';

export interface OneMandateProps {
  readonly mandate: RoomMandate;
  /** True for the one whose decision stands at the top of the room. */
  readonly isTold?: boolean;
  /** Where the page was asked to open; null for nowhere. */
  readonly asked: AskedPlace | null;
}

/** A mandate as it was established, with its decision and its contents; one that is withdrawn says so first. */
export function OneMandate({ mandate: { mandateKey, text, file, withdrawnOn }, isTold = false, asked }: OneMandateProps): JSX.Element {
  const { mandate: strings } = useStrings(groupRoomStrings);
  const language = useLanguage();
  const view = useGroupRoomStyles();
  const styles = useMandateTextStyles();
  const place = React.useRef<HTMLDivElement>(null);
  const isOneColumn = React.useContext(OneColumnContext);
  const decision = text ?? file;
  const marked = asked?.mandateKey === mandateKey ? asked : undefined;
  return (
    <>
      {withdrawnOn !== '' && (
        <p className={view.notice}>
          <strong>{strings.withdrawn(formatDate(withdrawnOn, language))}</strong>
        </p>
      )}
      {decision && !isTold && (
        <p className={styles.decided}>{strings.decided(decision.bodyName, formatDate(decision.decisionDate, language), decision.paragraph, decision.diaryNumber)}</p>
      )}
      {text === null ? (
        <>
          <p className={view.text}>{strings.noText}</p>
          <Onward href={file?.file.serverRelativeUrl ?? ''} text={strings.document} />
        </>
      ) : (
        <div ref={place} className={styles.text}>
          {isOneColumn ? (
            <FoldedDocument document={text.content.document} marked={marked} />
          ) : (
            <>
              <Contents sections={text.content.document.sections} place={place} />
              <DocumentView document={text.content.document} headingLevel={3} marked={marked} />
            </>
          )}
          <EarlierTexts mandateKey={mandateKey} currentKey={text.snapshotKey} />
        </div>
      )}
    </>
  );
}
