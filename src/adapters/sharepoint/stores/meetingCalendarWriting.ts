import { Failure } from '../../../application/ports/failure';
import type { MeetingCalendar, StoredMeeting } from '../../../application/ports/meetingCalendar';
import { whereEquals } from '../../../schema/derive/query';
import { meetings } from '../../../schema/lists/meetings';
import type { SharePointSite } from '../connection/site';
import { toFailure } from '../connection/toFailure';
import { addOnce } from '../rows/addOnce';
import type { ReadRow } from '../rows/readRows';
import { rowsWhere } from '../rows/readRows';
import { versionOf } from '../rows/rowVersion';
import { saveOver } from '../rows/saveOver';
import { saysTheSame } from '../rows/saysTheSame';
import type { Permitted } from './gives';
import { gives } from './gives';
import { meetingOf } from './meetingRow';
import type { WriteGuard } from './writeGuard';

type Row = ReadRow<typeof meetings>;

const valuesOf = ({ key, body, date, papersBy, place }: StoredMeeting) => ({
  Title: `${body} ${date}`,
  MeetingKey: key,
  BodyKey: body,
  MeetingDate: date,
  PapersBy: papersBy,
  Place: place,
  State: 'planned' as const
});

/** Keeps the bodies' calendar. */
export function createMeetingCalendarWriting(site: SharePointSite, guard: WriteGuard): Omit<MeetingCalendar, 'from'> {
  async function add(meeting: StoredMeeting): Promise<Row> {
    const values = valuesOf(meeting);
    const row = await addOnce(site, { list: meetings, folder: '', keyColumn: 'MeetingKey', key: meeting.key, values });
    if (saysTheSame(row, values)) return row;
    if (row.State !== 'cancelled') throw new Failure('conflict', `The meeting ${meeting.key} has changed`);
    return saveOver(site, meetings, versionOf(row), values);
  }

  /** What is no longer there, or cancelled already, needs no removal. */
  async function isGone({ key }: StoredMeeting): Promise<boolean> {
    const [row] = await rowsWhere(site, meetings, whereEquals(meetings, 'MeetingKey', key));
    return row === undefined || row.State === 'cancelled';
  }

  return {
    save: async (meeting) => {
      await guard();
      return meetingOf(await (meeting.version === '' ? add(meeting) : saveOver(site, meetings, meeting.version, valuesOf(meeting))));
    },
    remove: async (meeting) => {
      await guard();
      try {
        await saveOver(site, meetings, meeting.version, { State: 'cancelled' });
      } catch (error) {
        const failure = toFailure(error);
        if ((failure.kind !== 'conflict' && failure.kind !== 'missing') || !(await isGone(meeting))) {
          throw failure;
        }
      }
    },
    mayChange: () =>
      gives('edit', site.read((through) => site.list(meetings, through).select('EffectiveBasePermissions')<Permitted>()))
  };
}
