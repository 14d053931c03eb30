import type { LateStrings } from './svSe';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const enUs: LateStrings = {
  title: 'Late',
  intro: 'Obligations that should have been met, the latest first.',
  notTold: 'What is late is seen by those who work with the mandates.',
  scope: 'Show for',
  scopes: { region: 'a region', mandator: 'a mandator', receiver: 'whoever is to get it', group: 'a group' },
  which: { region: 'Region or healthcare region', mandator: 'Mandator', receiver: 'Receiver', group: 'Group' },
  choose: 'Choose …',
  chooseFirst: 'Choose for whom, and what is late is shown.',
  none: 'Nothing is late.',
  count: (obligations, groups) => `${counted(obligations, 'late obligation', 'late obligations')} in ${counted(groups, 'group', 'groups')}.`,
  more: (count) => `Show ${count} more`,
  healthcareRegion: (name) => `${name} (healthcare region)`,
  settings: {
    heading: 'How obligations are followed',
    contactTimesAYear: 'How many times a year groups are asked whether contact details are right',
    contactMonths: 'Months until contact details that nobody has confirmed count as late',
    notesWithinDays: 'Days after a meeting within which its notes are to be done',
    notesMonths: 'Months back that meetings without notes are looked for',
    what: (times, months, days) =>
      `Groups whose mandate demands current contact details are asked ${times} times a year. If nobody has answered for ${months} months it counts as late. Notes are expected within ${days} days of a meeting.`,
    whoKeeps: 'An administrator can change this. Groups choose themselves whether to be reminded of what else is only shown.',
    change: 'Change',
    save: 'Done',
    saving: 'Saving …',
    saved: 'The settings are saved, and hold everywhere from now on.',
    bounds: (least, most) => `A whole number from ${least} to ${most}.`
  }
};
