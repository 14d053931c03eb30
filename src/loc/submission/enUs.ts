import type { SubmissionStrings } from './svSe';

export const enUs: SubmissionStrings = {
  gapsHeading: (count) => (count === 1 ? 'One question is not answered yet' : `${count} questions are not answered yet`),
  gapsExplanation: 'Answer them first, then you can submit.',
  reasons: {
    unanswered: 'no answer yet',
    placeholderLeft: (placeholder) => `the placeholder ${placeholder} is left`,
    optionMissing: 'no option is chosen',
    endDateMissing: 'the end date is missing',
    deliverablesNotStated: 'write the deliverables, or tick that there are none',
    deliverableUnscheduled: 'a deliverable has no time',
    dateMissing: 'no date',
    numberMissing: 'no number',
    numberOutOfRange: (range) => `the number should be ${range}`,
    seatsEmpty: 'no seats are given',
    seatUndescribed: 'a row does not say whom the seats are for',
    variables: {
      group: 'The group’s name is missing in the register of groups. Process support can fill it in.',
      programmeArea: 'The programme area’s name is missing in the register of groups. Process support can fill it in.'
    }
  },
  notSaved: 'Not everything is saved yet. The mandate can be submitted once everything is saved.',
  changedMeanwhile:
    'Somebody else has changed the draft. The new text is in the document now. Read it through, then submit.',
  roundAlreadyOpen: 'The mandate is already submitted. Reload the page to see where it is.',
  noChain: 'The group has no approval chain yet, so nobody can receive the mandate. An administrator adds it.',
  duplicate: 'The same text has been submitted before. Change something in the text first.',
  refused: 'The mandate could not be submitted. Reload the page and try once more.',
  denied: 'You may write but not submit for the group. Process support or the staff can give you permission.',
  confirmHeading: 'Submit the mandate for decision?',
  confirmExplanation: (body) =>
    `The text is locked as it is now and handed to ${body}. You can recall it until the decision is made.`,
  decidingBody: 'the deciding body',
  comment: 'Comment to the deciding body',
  commentHint: 'May be empty',
  answerToReturn: 'Answer to what was sent back',
  answerToReturnHint: 'Say what you have changed, or why not. The body reads it at the top of the case.',
  confirm: 'Submit for decision',
  working: 'Submitting …',
  back: 'Go on writing'
};
