import type { DueCase, ElsewhereCase, HandedInCase, OwnCase } from '../../../application/approval/waitingCase';
import { caseListStrings } from '../../../loc/caseList/strings';
import { mandateStateStrings } from '../../../loc/mandateStates/strings';
import { formatDate } from '../../language/formatDate';
import { formatDay } from '../../language/formatInstant';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';

interface CaseWords {
  /** That the user's body is late with its answer, where the meeting does not already say so; else empty. */
  late(found: DueCase): string;
  toDecide(found: DueCase): string;
  toPublish(found: OwnCase): string;
  handedIn(found: HandedInCase): string;
  elsewhere(found: ElsewhereCase): string;
}

/** The line under a case in the list. */
export function useCaseWords(): CaseWords {
  const strings = useStrings(caseListStrings);
  const { workingStates } = useStrings(mandateStateStrings);
  const language = useLanguage();
  const day = (date: string): string => formatDate(date, language);
  const line = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
  const submitted = (found: OwnCase): string => strings.submitted(formatDay(found.submitted, language), found.author);
  const since = ({ round, submitted: start }: OwnCase): string => {
    const begun = formatDay(round.waitingSince, language);
    return begun === formatDay(start, language) ? '' : strings.waitingSince(begun);
  };
  const answer = ({ body, due, isOverdue }: HandedInCase['answers'][number]): string => {
    if (due === null) return body.name;
    if (isOverdue) return strings.late(body.name, day(due.date));
    return due.kind === 'meeting' ? strings.atMeeting(body.name, day(due.date)) : strings.by(body.name, day(due.date));
  };
  const repairs = { stamp: strings.toBeStamped, restore: strings.toBeRestored };
  const establishedBy = ({ establishment }: OwnCase): string =>
    establishment ? strings.established(day(establishment.meetingDate), establishment.bodyName) : '';
  return {
    late: ({ due, isOverdue }) => (due && isOverdue ? strings.overdue(day(due.date)) : ''),
    toDecide: (found) =>
      line(
        strings.matters[found.matter],
        submitted(found),
        since(found),
        found.due && found.due.kind !== 'meeting' && !found.isOverdue ? strings.dueBy(day(found.due.date)) : '',
        found.chainConfirmed ? '' : strings.unconfirmed,
        found.obstacle ? strings.obstacles[found.obstacle] : ''
      ),
    toPublish: (found) => line(strings.matters[found.matter], found.repair ? repairs[found.repair] : establishedBy(found)),
    handedIn: (found) =>
      line(
        found.answers.length > 0
          ? strings.waitsFor(found.answers.map(answer).join('; '))
          : found.establishment
            ? establishedBy(found)
            : workingStates[found.state],
        submitted(found)
      ),
    elsewhere: ({ answers, state, submitted: start }) =>
      line(answers.length === 0 ? workingStates[state] : strings.waitsFor(answers.map(answer).join('; ')), strings.submittedOn(formatDay(start, language)))
  };
}
