import { enUsAdvice } from './enUsAdvice';
import { enUsCase } from './enUsCase';
import { enUsFields } from './enUsFields';
import { enUsWording } from './enUsWording';
import type { EditorStrings } from './svSe';

export const enUs: EditorStrings = {
  fields: enUsFields,
  case: enUsCase,
  chooser: {
    heading: 'Which group is it about?',
    explanation: 'These are the groups you may write mandates for.',
    none: 'You may not write mandates for any group yet. Process support or the staff can give you that permission.',
    search: 'Search group',
    noHit: 'No group has that name.'
  },
  noTemplate: 'The group has no template yet. The staff chooses a template for the group, then you can start writing.',
  readOnly: 'You can read the draft but not change it. Process support or the staff can give you permission to write.',
  notParticipant:
    'Drafts are read by those who work with the mandate. If you need to see it, process support or the staff can give you permission.',
  zones: { label: 'Show', question: 'Question', document: 'Document', sections: 'Sections' },
  sections: {
    heading: 'To answer',
    always: (count) => `Always included (${count})`,
    states: { unanswered: 'left', started: 'started', complete: 'done' },
    departures: { worded: 'departs from the template', omitted: 'left out' },
    fixed: 'This section has the same text in all mandates of the template.',
    title: 'Title of the document',
    progress: (done, count) => `${done} of ${count} done`
  },
  question: {
    why: 'Why do we ask?',
    example: 'Example',
    plainLanguage: 'Plain language',
    advice: enUsAdvice,
    previous: 'Previous',
    next: 'Next',
    toSubmit: 'Go on to submission',
    nextIs: (heading) => `Next: ${heading}`,
    previousIs: (heading) => `Previous: ${heading}`
  },
  preview: { heading: 'How the document will read' },
  save: {
    draft: 'Draft',
    notStarted: 'saved as you write',
    saved: (time) => `saved ${time}`,
    saving: 'saving …',
    tryingAgain: 'not saved – trying again',
    notSaved: 'not saved',
    offline: 'The server cannot be reached. What you write is kept in this browser and saved when the server answers.',
    throttled: 'The server is busy. What you write is kept in this browser and saved shortly.',
    expired: 'Your sign-in has expired. What you write is kept in this browser. Reload the page to sign in.',
    denied: 'You may no longer save in this draft. What you have written is kept in this browser. Process support or the staff can give you permission.',
    invalid: 'The server did not accept the text. What you have written is kept in this browser.',
    outdated: 'The site has a newer version of Uppdrag than this page, and the text was not saved. What you have written is kept in this browser. Reload the page.',
    unprepared: 'The site lacks something that Uppdrag needs, and the text was not saved. What you have written is kept in this browser. Ask the person responsible for the site to complete it in Set-up.',
    missing: 'The draft is no longer on the server. What you have written is kept in this browser.',
    slow: 'The server is slow right now. What you write is kept in this browser until it is saved.',
    notKept: 'The browser cannot keep the text either. Do not leave the page until it says that it is saved.',
    restored: 'We found text that was not saved last time. It is back and is being saved now.',
    heldByConflict: (section) => `${section}: choose which text is to stand`,
    heldByLength: (section) => `${section}: the text is too long to be saved`,
    retryNow: 'Try now',
    reload: 'Reload the page',
    healed: 'Everything is saved again.'
  },
  conflict: {
    heading: (section) => `${section} has been changed by somebody else`,
    explanation: (editor) =>
      `${editor} saved the same section while you were writing. Nothing is lost. Choose what is to stand for each part. Words that stand in only one of the texts are underlined.`,
    somebody: 'Somebody else',
    mine: 'Your text',
    theirs: (editor) => `Text by ${editor}`,
    takeMine: 'Keep my text',
    takeTheirs: 'Take the other text',
    takeBoth: 'Keep both, one after the other',
    empty: 'No answer',
    ownWording: 'Own wording in the section',
    choice: 'This is to stand',
    result: 'Show how the section will read',
    use: 'Use what is chosen'
  },
  review: (count) => (count === null ? 'Review' : `Review (${count})`),
  readReply: 'Read a reply from Word …',
  submit: {
    action: 'Submit',
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
  },
  wording: enUsWording,
  history: {
    undo: 'Undo',
    redo: 'Redo',
    undone: (section) => `Undone in the section ${section}.`,
    redone: (section) => `Done again in the section ${section}.`
  },
  shortcuts: {
    action: 'Keyboard shortcuts',
    heading: 'Keyboard shortcuts',
    close: 'Close',
    help: 'Show keyboard shortcuts',
    or: 'or',
    newItem: 'New item in a list',
    moveItem: 'Move an item up or down',
    removeItem: 'Remove an empty item',
    keys: { enter: 'Enter', backspace: 'Backspace', control: 'Ctrl', shift: 'Shift', alt: 'Alt' }
  }
};
