import * as React from 'react';
import { MeetingsPanel } from '../../groupMeetings/MeetingsPanel';
import type { MeetingsPanelProps } from '../../groupMeetings/MeetingsPanel';
import { NotesLink } from '../../reports/NotesLink';

/** A group's meetings, each with the way to its notes. */
export const GroupMeetings = (props: Omit<MeetingsPanelProps, 'notesOf'>): JSX.Element => <MeetingsPanel {...props} notesOf={(meeting) => <NotesLink meeting={meeting} />} />;
