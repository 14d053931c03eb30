import * as React from 'react';
import type { CaseView } from '../../../application/approval/readCase';
import type { LedgerCase } from '../../../application/approval/readLedgerCase';
import type { Round } from '../../../domain/approval/caseState';
import { reviewProposal } from '../../../domain/template/reviewProposal';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { outputStrings } from '../../../loc/output/strings';
import { useStrings } from '../../language/useStrings';
import { useDecisionsStyles } from '../Decisions.styles';
import { usePanelStyles } from '../Panel.styles';
import type { ReviewChoice } from '../useReviewChoice';
import { PublishForm } from './PublishForm';

export interface PublishPanelProps {
  readonly view: CaseView;
  readonly round: Round;
  readonly review: ReviewChoice;
  readonly reviewYears: number | null;
  readonly onWritten: (ledgerCase: LedgerCase, message: string) => Promise<void>;
  readonly onReload: () => void;
}

/** Publishing while it is to be done; afterwards the way to the document. */
export function PublishPanel({ view, round, review, reviewYears, onWritten, onReload }: PublishPanelProps): JSX.Element {
  const strings = useStrings(decisionsStrings);
  const { damagedLetterhead } = useStrings(outputStrings);
  const shared = useDecisionsStyles();
  const styles = usePanelStyles();
  const link = React.useRef<HTMLAnchorElement>(null);
  const [justPublished, setJustPublished] = React.useState(false);
  React.useEffect(() => {
    if (justPublished) {
      link.current?.focus();
    }
  }, [justPublished]);
  const { established } = view;
  return (
    <section className={styles.panel} aria-label={strings.publish.publish}>
      {round.state === 'published' && established ? (
        <div className={styles.ways}>
          <p className={styles.sentence}>{strings.publish.visible}</p>
          <a ref={link} className={shared.link} href={established.file.serverRelativeUrl}>
            {strings.publish.document}
          </a>
        </div>
      ) : (
        <PublishForm
          mandateKey={view.mandateKey}
          diaryNumberMissing={round.establishment?.diaryNumber === ''}
          review={review}
          proposed={reviewProposal(round.establishment?.meetingDate ?? '', reviewYears)}
          onReload={onReload}
          onPublished={async (ledgerCase, isLetterheadDamaged) => {
            review.forget();
            await onWritten(ledgerCase, isLetterheadDamaged ? `${strings.publish.done} ${damagedLetterhead}` : strings.publish.done);
            setJustPublished(true);
          }}
        />
      )}
    </section>
  );
}
