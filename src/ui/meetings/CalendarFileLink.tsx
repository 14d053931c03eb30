import { ActionButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { CalendarDay } from '../../domain/meetings/calendarFile';
import { calendarFile } from '../../domain/meetings/calendarFile';
import { meetingsStrings } from '../../loc/meetings/strings';
import { useStrings } from '../language/useStrings';
import { outputName } from '../output/outputName';
import { OutletContext } from '../output/OutletContext';
import { usePorts } from '../ports/usePorts';
import { useCalendarFileLinkStyles } from './CalendarFileLink.styles';

export interface CalendarFileLinkProps {
  readonly days: readonly CalendarDay[];
  /** Of the file, without ending. */
  readonly name: string;
}

/** Gives the days as a file for anybody's calendar; nothing where there are none. */
export function CalendarFileLink({ days, name }: CalendarFileLinkProps): JSX.Element | null {
  const strings = useStrings(meetingsStrings);
  const styles = useCalendarFileLinkStyles();
  const outlet = React.useContext(OutletContext);
  const { clock } = usePorts();
  if (days.length === 0) return null;
  const save = (): void => outlet.save(outputName(name, '', 'ics'), 'text/calendar;charset=utf-8', calendarFile(days, clock.now().toISOString()));
  return <ActionButton className={styles.save} text={strings.saveDays} onClick={save} />;
}
