import type { ChainStep, Outcome } from '../../domain/approval/record';
import type { DecidingWords } from './svSeDeciding';

const commentShown = 'Shown under What has happened.';

const approving = (verb: string, heading: string, done = 'The decision is recorded.'): DecidingWords => ({
  verb,
  heading,
  comment: 'Comment (optional)',
  commentMissing: '',
  hint: commentShown,
  done
});

const sendingBack: DecidingWords = {
  verb: 'Send back',
  heading: 'Send back to the group',
  comment: 'What does the group need to change?',
  commentMissing: 'Write what the group needs to change, so that it can go on.',
  hint: commentShown,
  done: 'The case is sent back to the group.'
};

const rejecting = (verb: string, heading: string): DecidingWords => ({
  verb,
  heading,
  comment: 'Why?',
  commentMissing: 'Write why, so that the group understands the decision.',
  hint: 'The case is closed. The group sees the comment and can submit a new text.',
  done: 'The decision is recorded. The case is closed.'
});

export const enUsDeciding: Readonly<Record<ChainStep['kind'], Readonly<Record<Outcome, DecidingWords>>>> = {
  inform: {
    approve: approving('Take note', 'Take note of the case'),
    sendBack: sendingBack,
    reject: rejecting('Reject', 'Reject the mandate')
  },
  consultation: {
    approve: {
      ...approving('No objection', 'Answer: no objection', 'The answer is recorded.'),
      hint: `${commentShown} Write here if the body refrains from answering.`
    },
    sendBack: {
      verb: 'Give comments',
      heading: 'Answer with comments',
      comment: 'The body’s comments',
      commentMissing: 'Write the body’s comments.',
      hint: `${commentShown} The case does not stop: the group reads the answers.`,
      done: 'The answer is recorded.'
    },
    reject: {
      verb: 'Advise against',
      heading: 'Answer: the body advises against',
      comment: 'Why does the body advise against it?',
      commentMissing: 'Write why the body advises against it.',
      hint: `${commentShown} The case does not stop: the group reads the answers.`,
      done: 'The answer is recorded.'
    }
  },
  endorse: {
    approve: approving('Endorse', 'Endorse the mandate'),
    sendBack: sendingBack,
    reject: rejecting('Advise against', 'Advise against the mandate')
  },
  establish: {
    approve: approving('Establish', 'Establish the mandate'),
    sendBack: sendingBack,
    reject: rejecting('Reject', 'Reject the mandate')
  }
};
