import type { CollaborationStrings } from './svSe';

export const enUs: CollaborationStrings = {
  comments: (open) => (open === 1 ? '1 comment' : `${open} comments`),
  presence: {
    writesIn: (name, heading) => `${name} is writing in ${heading}`,
    writesHere: (name) => `${name} is writing here`,
    more: (count) => (count === 1 ? 'one more has the draft open' : `${count} more have the draft open`)
  }
};
