import type { CaseStrings } from './svSe';

const changes = (count: number): string => (count === 1 ? '1 change' : `${count} changes`);

export const enUs: CaseStrings = {
  text: {
    label: 'Which text is shown',
    frozen: 'The frozen text',
    againstInForce: 'Changes to the text in force',
    againstPrevious: 'Changes since the last round',
    againstDraft: 'Changed in the draft',
    nothingInForce: 'The group has no mandate in force to compare with.',
    inForceExplanation: 'The frozen text compared with the mandate in force now.',
    previousExplanation: 'The frozen text compared with what was submitted last time.',
    draftExplanation: 'The group’s draft now compared with the frozen text. The decision is about the frozen text, not the draft.',
    draftMoved: (count) =>
      `The group has gone on writing: the draft differs from the frozen text in ${count === 1 ? 'one place' : `${count} places`}. The decision is about the frozen text.`,
    showDraft: 'Show what has changed',
    changes
  },
  notes: {
    review: (count) => `Review (${count})`,
    reviewNone: 'The review finds nothing to remark on in the frozen text.',
    reviewExplanation: 'A careful reader would stop at this in the frozen text. It prevents no decision.',
    comments: (count) => `Comments on the draft (${count})`,
    commentsExplanation: 'This was said about the sections of the draft while it was written.',
    resolved: 'Done',
    whole: 'The whole mandate',
    earlier: (count) => `From earlier rounds (${count})`,
    round: (number) => `Round ${number}`,
    unread: 'Review, comments and draft could not be read.',
    retry: 'Try again'
  },
  returned: {
    heading: 'Answer to what was sent back',
    asked: (body) => `${body} wrote:`,
    answered: (group) => `${group} answers:`,
    noAnswer: 'The group has written no answer. See the changes since the last round.'
  },
  consultation: {
    heading: 'Answers to the consultation',
    body: 'Body',
    answer: 'Answer',
    comment: 'Comment',
    date: 'Date',
    answers: { approve: 'No objection', sendBack: 'Comments', reject: 'Advises against' },
    silent: 'Has not answered',
    closedSilent: 'Did not answer',
    copy: 'Copy all answers',
    copied: 'The answers are copied.',
    notCopied: 'The browser did not let them be copied. Select the table and copy it instead.'
  },
  group: {
    heading: 'For the group',
    recallOpen: 'Recall …',
    close: 'Close the consultation',
    closeOpen: 'Close the consultation …',
    closeExplanation: (bodies) => `${bodies} have not answered. If you close the consultation the case goes on without their answers.`,
    closeComment: 'Why is it closed now? (optional)',
    closing: 'Closing …',
    closed: 'The consultation is closed.',
    deadlineOpen: 'Set another last day …',
    deadline: 'New last day',
    deadlineComment: 'Why? (optional)',
    deadlineSave: 'Set the last day',
    deadlineSaving: 'Setting …',
    deadlineMissing: 'Give a day.',
    deadlinePast: 'The day has been already. Give one that is to come.',
    deadlineMoved: 'The new last day is recorded.',
    recalled: 'The mandate is recalled. The group can change the draft and hand it in again.',
    revise: 'Open the group’s mandate',
    refused: 'Nothing is recorded. The case has changed while you were reading. Load it again.',
    denied: 'The server does not let you write for the group. Process support or the staff can give you permission.'
  },
  withdraw: {
    open: 'Withdraw the mandate …',
    heading: 'Withdraw the mandate',
    explanation: 'The mandate ceases to be in force. It cannot be undone, but the group can submit a new one. Older versions do not come into force again.',
    reason: 'Why is it withdrawn?',
    reasonMissing: 'Write why the mandate is withdrawn.',
    save: 'Withdraw',
    saving: 'Recording the decision …',
    done: 'The mandate is withdrawn. The document is to be stamped as withdrawn, so that readers see that it is not in force.'
  }
};
