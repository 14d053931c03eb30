import * as React from 'react';
import { calendarOfGroup } from '../../application/followup/calendarOfGroup';
import { publishCalendar } from '../../application/followup/publishCalendar';
import { readGroupYear } from '../../application/followup/readGroupYear';
import { swedishDay } from '../../domain/calendar/swedishDay';
import { groupMeetingsStrings } from '../../loc/groupMeetings/strings';
import type { Attempt } from '../loading/useAttempt';
import { useAttempt } from '../loading/useAttempt';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { OutletContext } from '../output/OutletContext';
import { outputName } from '../output/outputName';
import { usePorts } from '../ports/usePorts';
import { ownCalendarWords } from '../yearWheel/ownCalendarWords';
import { sharedCalendarWords } from '../yearWheel/sharedCalendarWords';
import type { GroupCalendarSectionProps } from './GroupCalendarSection';

export interface GroupCalendarWork extends Pick<Attempt, 'isWorking' | 'failure'> {
  /** What was done last, as a sentence; empty before. */
  readonly said: string;
  /** Gives the days as a file, as they are now. */
  saveFile(): void;
  /** Writes the calendar that others subscribe to. */
  update(): void;
  copyAddress(): void;
  /** Does again what failed. */
  retry(): void;
}

export function useGroupCalendar({ group, calendar, onChanged }: GroupCalendarSectionProps): GroupCalendarWork {
  const ports = usePorts();
  const { calendar: strings } = useStrings(groupMeetingsStrings);
  const language = useLanguage();
  const outlet = React.useContext(OutletContext);
  const attempt = useAttempt();
  const [said, say] = React.useState('');
  const last = React.useRef<() => Promise<void>>(async () => undefined);
  const run = (work: () => Promise<void>): void => {
    last.current = work;
    say('');
    attempt.attempt(work);
  };
  return {
    isWorking: attempt.isWorking,
    failure: attempt.failure,
    said,
    retry: () => run(last.current),
    saveFile: () =>
      run(async () => {
        const year = await readGroupYear(ports, group.key, { today: swedishDay(ports.clock.now()) });
        const content = calendarOfGroup(ports, year, ownCalendarWords(group, language));
        outlet.save(outputName(strings.fileName(group.name), '', 'ics'), 'text/calendar;charset=utf-8', content);
      }),
    update: () =>
      run(async () => {
        await publishCalendar(ports, group.key, sharedCalendarWords(group));
        say(strings.made);
        onChanged();
      }),
    copyAddress: () => {
      const address = calendar?.address ?? '';
      outlet.copy(address, address).then(
        () => say(strings.copied),
        () => say(strings.notCopied)
      );
    }
  };
}
