import type { CaseView } from '../../../application/approval/readCase';
import type { ChainStep } from '../../../domain/approval/record';
import { withdrawalOf } from '../../../domain/approval/withdrawalOf';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { notificationStrings } from '../../../loc/notification/strings';
import { formatDate } from '../../language/formatDate';
import { inSentence } from '../../language/inSentence';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import type { NameOf } from '../NameOf';

/** How the round shown stands, in one sentence; after the one in force where the round is a renewal that was withdrawn. */
export function useStanding({ round, state: { inForce } }: Pick<CaseView, 'round' | 'state'>, nameOf: NameOf): string {
  const strings = useStrings(decisionsStrings);
  const { and } = useStrings(notificationStrings);
  const { standing } = strings;
  const language = useLanguage();
  if (round === null) return strings.case.noRound;
  const bodies = inSentence(round.waitingBodies.map(nameOf), and);
  const waiting: Readonly<Record<ChainStep['kind'], (names: string) => string>> = {
    inform: standing.waitsForInform,
    consultation: standing.waitsForConsultation,
    endorse: standing.waitsForEndorse,
    establish: standing.waitsForEstablish
  };
  switch (round.state) {
    case 'consultation':
    case 'endorsing':
    case 'awaitingEstablishment':
      return waiting[round.currentStep?.step.kind ?? 'establish'](bodies);
    case 'established':
    case 'published': {
      const { establishment } = round;
      if (establishment === null) return strings.standing.establishedWithoutBody;
      const { body, meetingDate, paragraph } = establishment;
      return standing[round.state](nameOf(body), formatDate(meetingDate, language), paragraph);
    }
    case 'withdrawn': {
      const withdrawal = withdrawalOf(round);
      const kept = inForce?.establishment;
      if (!withdrawal || !kept) return standing.withdrawn;
      const inForceStill = standing.stillInForce(nameOf(kept.body), formatDate(kept.meetingDate, language), kept.paragraph);
      return `${inForceStill} ${standing.renewalWithdrawn(nameOf(withdrawal.body), formatDate(withdrawal.date, language))}`;
    }
    default:
      return standing[round.state];
  }
}
