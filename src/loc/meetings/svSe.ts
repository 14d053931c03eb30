import type { ChainStep } from '../../domain/approval/record';

const does: Readonly<Record<ChainStep['kind'], string>> = {
  inform: 'får veta att texten är inlämnad',
  consultation: 'lämnar synpunkter',
  endorse: 'tillstyrker',
  establish: 'fastställer'
};

/** When those who decide can be expected to answer, and what a calendar file says. */
export const svSe = {
  heading: 'Vilka tillfrågas, och när?',
  what: (body: string, kind: ChainStep['kind']): string => `${body} ${does[kind]}`,
  /** Before the text is handed in. */
  reaches: (body: string, meeting: string, papersBy: string): string => `hinner till ${body} ${meeting} om du skickar in senast ${papersBy}`,
  /** The step that waits now. */
  atMeeting: (meeting: string): string => `väntas svara på mötet ${meeting}`,
  /** A step that has not begun. */
  atSoonest: (meeting: string, papersBy: string): string => `tidigast på mötet ${meeting}, om stegen före är klara senast ${papersBy}`,
  by: (date: string): string => `svarar senast ${date}`,
  meetingMissing: 'nästa möte saknas i kalendern',
  dependsOnEarlier: 'dagen beror på stegen före',
  unconfirmed: 'Beslutsgången är ej bekräftad: den är ett antagande tills en administratör har bekräftat den.',
  saveDays: 'Lägg dagarna i din kalender (.ics)',
  fileName: (group: string): string => `${group} beslutsgång`,
  dueSummary: (group: string, body: string, kind: ChainStep['kind']): string => `${body} ${does[kind]}: ${group}`,
  closingSummary: (group: string, body: string): string => `Sista dag att skicka in till ${body}: ${group}`,
  closingText: (meeting: string): string => `För att hinna till mötet ${meeting}.`
};

export type MeetingsStrings = typeof svSe;
