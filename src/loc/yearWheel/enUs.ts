import type { YearWheelStrings } from './svSe';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const enUs: YearWheelStrings = {
  intro: 'The group’s meetings, obligations, deliveries and terms, month by month.',
  year: (year) => `The year ${year}`,
  before: 'Previous year',
  after: 'Next year',
  picture: (year, count) => `The year ${year} as a wheel: ${counted(count, 'event', 'events')}. The same is listed below.`,
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  short: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  list: (year) => `What happens in ${year}`,
  nothing: 'Nothing is planned this year.',
  nothingIn: 'nothing',
  legend: 'Signs in the wheel',
  kinds: { meeting: 'meeting', obligation: 'obligation or delivery', termEnds: 'term ends', review: 'mandate is reviewed', groupEnds: 'the group’s last day' },
  today: 'today',
  print: 'Print the year',
  meets: (group) => `${group} meets`,
  meetsHeld: 'the meeting has been held',
  host: (region) => `host ${region}`,
  dueBy: (what) => `Last day: ${what}`,
  dueByFor: (what, group) => `Last day: ${what} (${group})`,
  states: { met: 'done', attested: 'attested', overdue: 'late', due: 'not done yet', notMeasurable: '' },
  termEnds: (role, place) => `Term ends: ${role}${place === '' ? '' : `, ${place}`}`,
  termEndsFor: (role, place, group) => `Term ends: ${role}${place === '' ? '' : `, ${place}`} (${group})`,
  review: 'Last day to review the mandate',
  reviewFor: (group) => `Last day to review the mandate: ${group}`,
  groupEnds: 'The group’s last day',
  groupEndsFor: (group) => `Last day of ${group}`,
  calendarName: (group) => `${group}: meetings and obligations`
};
