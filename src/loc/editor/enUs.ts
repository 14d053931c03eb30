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
    others: 'How others wrote it',
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
  review: (count) => (count === null ? 'Review' : `Review (${count})`),
  readReply: 'Read a reply from Word …',
  submit: 'Submit',
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
