import * as React from 'react';
import type { BodiesView } from '../../application/delegation/readBodies';
import type { StoredMeeting } from '../../application/ports/meetingCalendar';
import { daysAfter } from '../../domain/calendar/calendarDate';
import type { IsoDate } from '../../domain/mandate/answer';
import { usePorts } from '../ports/usePorts';

/** What was done last, so that it can be told and undone. */
export type CalendarNews =
  | { readonly kind: 'saved' | 'removed'; readonly meeting: StoredMeeting }
  | { readonly kind: 'added'; readonly count: number };

export interface MeetingCalendarState {
  /** All bodies' meetings, by date. */
  readonly meetings: readonly StoredMeeting[];
  readonly isWorking: boolean;
  readonly news: CalendarNews | null;
  readonly failure: unknown;
  /** Does again what failed: safe, since a meeting keeps its key. */
  retry(): void;
  save(meeting: StoredMeeting): void;
  remove(meeting: StoredMeeting): void;
  /** Brings back what was removed last. */
  undo(meeting: StoredMeeting): void;
  /** A meeting on each day the body has none. */
  addMany(body: string, dates: readonly IsoDate[], daysBefore: number): void;
  newMeeting(body: string): StoredMeeting;
}

const without = (meetings: readonly StoredMeeting[], gone: readonly StoredMeeting[]): readonly StoredMeeting[] =>
  meetings.filter(({ key }) => !gone.some((meeting) => meeting.key === key));

const withSaved = (meetings: readonly StoredMeeting[], saved: readonly StoredMeeting[]): readonly StoredMeeting[] =>
  [...without(meetings, saved), ...saved].sort((one, other) => one.date.localeCompare(other.date));

/** Keeps the calendar shown as the server has answered. */
export function useMeetingCalendar(view: BodiesView): MeetingCalendarState {
  const { meetings: port, identifiers } = usePorts();
  const [meetings, setMeetings] = React.useState(view.meetings);
  React.useEffect(() => setMeetings(view.meetings), [view]);
  const [state, setState] = React.useState<Pick<MeetingCalendarState, 'isWorking' | 'news' | 'failure'>>({ isWorking: false, news: null, failure: undefined });
  const last = React.useRef<() => Promise<CalendarNews>>();
  const run = (work: () => Promise<CalendarNews>): void => {
    if (state.isWorking) return;
    last.current = work;
    setState({ isWorking: true, news: null, failure: undefined });
    work().then(
      (news) => setState({ isWorking: false, news, failure: undefined }),
      (failure: unknown) => setState({ isWorking: false, news: null, failure })
    );
  };
  const save = (meeting: StoredMeeting): void =>
    run(async () => {
      const saved = await port.save(meeting);
      setMeetings((before) => withSaved(before, [saved]));
      return { kind: 'saved', meeting: saved };
    });
  const newMeeting = (body: string): StoredMeeting => ({ key: identifiers.next(), body, date: '', papersBy: '', place: '', version: '' });
  return {
    ...state,
    meetings,
    retry: () => last.current && run(last.current),
    save,
    newMeeting,
    remove: (meeting) =>
      run(async () => {
        await port.remove(meeting);
        setMeetings((before) => without(before, [meeting]));
        return { kind: 'removed', meeting };
      }),
    undo: (meeting) => save({ ...meeting, version: '' }),
    addMany: (body, dates, daysBefore) => {
      const taken = new Set(meetings.filter((meeting) => meeting.body === body).map(({ date }) => date));
      const added = dates.filter((date) => !taken.has(date)).map((date) => ({ ...newMeeting(body), date, papersBy: daysAfter(date, -daysBefore) }));
      run(async () => {
        const saved = await Promise.all(added.map((meeting) => port.save(meeting)));
        setMeetings((before) => withSaved(before, saved));
        return { kind: 'added', count: saved.length };
      });
    }
  };
}
