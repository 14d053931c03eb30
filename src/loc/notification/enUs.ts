import type { ChainStep } from '../../domain/approval/record';
import type { NotificationStrings } from './svSe';

const asks: Readonly<Record<ChainStep['kind'], string>> = {
  inform: 'For information to',
  consultation: 'The mandate waits for an answer from',
  endorse: 'The mandate waits to be endorsed by',
  establish: 'The mandate waits to be established by'
};

export const enUs: NotificationStrings = {
  heading: 'Tell those next in turn',
  why: 'Send a message that is already written, in your own name. You can change it before it goes.',
  mail: 'Mail',
  teams: 'Write in Teams',
  to: (names) => `To ${names}`,
  toNobody: 'Choose yourself whom you send it to.',
  waiting: (group) => `${group}: the mandate waits for you`,
  outcome: (group) => `${group}: what became of the mandate`,
  asks: (kind, bodies) => `${asks[kind]} ${bodies}.`,
  due: (date) => `By ${date}.`,
  meeting: (date) => `The next meeting is ${date}.`,
  publish: 'The mandate is established and can be published.',
  returned: 'The mandate is sent back. Read why, and hand it in again.',
  rejected: 'The mandate is turned down.',
  published: 'The mandate is published.',
  open: (address) => `Open the case: ${address}`,
  greeting: 'Hello!',
  and: 'and',
  news: {
    heading: (count) => `New for you (${count})`,
    seen: 'Mark as read'
  }
};
