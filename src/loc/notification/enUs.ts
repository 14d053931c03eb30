import type { ChainStep } from '../../domain/approval/record';
import type { NotificationStrings } from './svSe';

const asks: Readonly<Record<ChainStep['kind'], string>> = {
  inform: 'for information to',
  consultation: 'waiting for an answer from',
  endorse: 'waiting to be endorsed by',
  establish: 'waiting to be established by'
};

const mandates = (count: number): string => (count === 1 ? 'The mandate is' : 'The mandates are');

export const enUs: NotificationStrings = {
  heading: 'Tell those next in turn',
  why: 'Send a message that is already written, in Swedish and in your own name. You can change it before it goes.',
  mail: 'Mail',
  teams: 'Write in Teams',
  mailAbout: (subject) => `Mail: ${subject}`,
  teamsAbout: (subject) => `Write in Teams: ${subject}`,
  to: (names) => `To ${names}`,
  toNobody: 'Choose yourself whom you send it to.',
  waiting: (group) => `${group}: the mandate waits for you`,
  waitingMany: (count) => `${count} mandates wait for you`,
  outcome: (group) => `${group}: what became of the mandate`,
  outcomeMany: (count) => `What became of ${count} mandates`,
  asks: (kind, bodies, count) => `${mandates(count)} ${asks[kind]} ${bodies}.`,
  due: (date) => `By ${date}.`,
  meeting: (date) => `The next meeting is ${date}.`,
  publish: (count) => `${mandates(count)} established and can be published.`,
  returned: (count) => `${mandates(count)} sent back. Read why, and submit ${count === 1 ? 'it' : 'them'} again.`,
  rejected: (count) => `${mandates(count)} rejected.`,
  established: (count) => `${mandates(count)} established.`,
  published: (count) => `${mandates(count)} published.`,
  about: (groups) => `This is about ${groups}.`,
  open: (address) => `Open the case: ${address}`,
  openMany: (address) => `Open the cases: ${address}`,
  greeting: 'Hello!',
  and: 'and',
  news: {
    heading: (count) => `New for you (${count})`,
    seen: 'Mark as read'
  }
};
