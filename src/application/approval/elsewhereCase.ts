import { dueAtMeeting, isOverdue } from '../../domain/meetings/dueOf';
import type { Due } from '../../domain/meetings/dueOf';
import type { Meeting } from '../../domain/meetings/meeting';
import type { IsoDate } from '../../domain/mandate/answer';
import type { CaseIndexRow } from '../ports/caseIndex';
import type { ElsewhereCase, Named } from './waitingCase';

/** When the row says that a body's answer is due. A row from before rows told says nothing. */
function dueOfBody({ due, waitingSince }: CaseIndexRow, body: string, meetings: readonly Meeting[]): Due | null {
  if (due === '' || waitingSince === '') return null;
  return due === 'meeting' ? dueAtMeeting(body, waitingSince, meetings) : { kind: 'deadline', date: due };
}

/** A case that waits for somebody else, from its row alone. @param meetings since the row's step began to wait */
export function elsewhereCase(row: CaseIndexRow, nameOf: (key: string) => Named, meetings: readonly Meeting[], today: IsoDate): ElsewhereCase {
  return {
    mandateKey: row.mandateKey,
    group: nameOf(row.groupKey),
    state: row.state,
    submitted: row.submitted,
    waitingBodies: row.waitingBodies.map(nameOf),
    answers: row.waitingBodies.map((body) => {
      const due = dueOfBody(row, body, meetings);
      return { body: nameOf(body), due, isOverdue: due !== null && isOverdue(due, today) };
    })
  };
}
