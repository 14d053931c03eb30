import type { DecisionList } from '../../../application/approval/listDecisions';
import type { DueCase, Named } from '../../../application/approval/waitingCase';
import type { Meeting } from '../../../domain/meetings/meeting';

/** Cases that one body answers at the same meeting; `meeting` is null for those that are due otherwise, or cannot be dated. */
export interface MeetingGroup {
  readonly key: string;
  readonly body: Named;
  readonly meeting: Meeting | null;
  readonly cases: readonly DueCase[];
}

/** Parts a body's cases by meeting; all keep the order of the list, which has what is overdue first. */
export function meetingGroups(bodies: DecisionList['bodies']): readonly MeetingGroup[] {
  const groups = bodies.flatMap(({ body, cases }) => {
    const parted = new Map<string, MeetingGroup>();
    for (const found of cases) {
      const meeting = found.due?.kind === 'meeting' ? found.due.meeting : null;
      const key = `${body.key} ${meeting?.key ?? ''}`;
      parted.set(key, { key, body, meeting, cases: [...(parted.get(key)?.cases ?? []), found] });
    }
    return [...parted.values()];
  });
  const isLate = ({ cases }: MeetingGroup): boolean => cases.some(({ isOverdue }) => isOverdue);
  const firstDay = ({ cases }: MeetingGroup): string => cases[0]?.due?.date ?? '9999';
  return groups.sort((one, other) => Number(isLate(other)) - Number(isLate(one)) || firstDay(one).localeCompare(firstDay(other)));
}
