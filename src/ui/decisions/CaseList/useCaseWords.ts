import type { OwnCase, WaitingCase } from '../../../application/approval/waitingCase';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { mandateStateStrings } from '../../../loc/mandateStates/strings';
import { formatDate } from '../../language/formatDate';
import { formatDay } from '../../language/formatInstant';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';

interface CaseWords {
  toDecide(found: OwnCase): string;
  toPublish(found: OwnCase): string;
  elsewhere(found: WaitingCase): string;
}

/** The line under a case in the list. */
export function useCaseWords(): CaseWords {
  const strings = useStrings(decisionsStrings).list;
  const { workingStates } = useStrings(mandateStateStrings);
  const language = useLanguage();
  const what = (found: OwnCase): string => (found.renewal ? strings.renewal : strings.newMandate);
  const line = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
  return {
    toDecide: (found) =>
      line(
        what(found),
        strings.submitted(formatDay(found.submitted, language), found.author),
        found.chainConfirmed ? '' : strings.unconfirmed
      ),
    toPublish: (found) => {
      const { establishment } = found;
      return establishment
        ? line(what(found), strings.established(formatDate(establishment.meetingDate, language), establishment.bodyName))
        : what(found);
    },
    elsewhere: (found) => {
      const bodies = found.waitingBodies.map(({ name }) => name).join(', ');
      return line(
        bodies === '' ? workingStates[found.state] : strings.waitsFor(bodies),
        strings.submittedOn(formatDay(found.submitted, language))
      );
    }
  };
}
