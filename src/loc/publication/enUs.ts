import type { PublicationStrings } from './svSe';

export const enUs: PublicationStrings = {
  heading: 'What belongs to the mandate',
  stamp: {
    ready: 'The mandate is withdrawn, but readers still see it as in force. Stamp the document, and they see that it is withdrawn.',
    act: 'Stamp the document as withdrawn',
    working: 'The document is being stamped …',
    done: 'The document is stamped. Readers see that the mandate is withdrawn.',
    others: 'Readers see the mandate as in force until a publisher has stamped the document.',
    interrupted: 'Try again. What is done already is not done twice.'
  },
  restore: {
    ready: 'Another file than the text in force lies in the library. This happens when a new mandate is withdrawn before its publication is finished. Put the text in force back, and readers see it.',
    act: 'Put the text in force back',
    working: 'The document is being put back …',
    done: 'The text in force is back. Readers see it.',
    others: 'Another file than the text in force lies in the library. A publisher can put the text in force back.'
  },
  review: {
    optional: 'To be reviewed by (optional)',
    hint: 'Readers see the day. It can be changed later without a new decision.',
    until: (day) => `To be reviewed by ${day}.`,
    passed: (day) => `Should have been reviewed by ${day}. Readers see that the mandate is due for review.`,
    none: 'No date is set by which the mandate is to be reviewed.',
    change: 'Change the date …',
    label: 'To be reviewed by',
    save: 'Change',
    saving: 'The date is being changed …',
    cancel: 'Cancel',
    done: 'The date is changed. The mandate and the decision are as before.',
    denied: 'The server does not let you change the date. A publisher can do that.',
    notInForce: 'The mandate is no longer in force. Load the case again.',
    fileDiffers: 'The document in the library is another than the one published. That is why the date is not changed. Contact the administrator.',
    ahead: 'Mandates to review',
    aheadRow: (day) => `to be reviewed by ${day}`,
    aheadPassed: (day) => `should have been reviewed by ${day}`,
    aheadNone: 'No mandate is to be reviewed in the next half year.'
  },
  roster: {
    heading: 'Roster when the mandate was published',
    on: (day) => `Who sat in the group on ${day}.`,
    none: 'The roster was not kept when the mandate was published.',
    empty: 'The group had no seats then.',
    person: 'Name',
    role: 'Role',
    region: 'Region',
    period: 'Term',
    vacant: 'Vacant',
    notActive: 'The seat was not active: the interests were not cleared',
    hidden: 'The name is not shown',
    openEnded: 'until further notice',
    roles: {
      chair: 'Chair or convener',
      member: 'Member',
      coOpted: 'Co-opted',
      processSupport: 'Process support',
      convener: 'Convener',
      viceChair: 'Vice chair',
      nationalRepresentative: 'National representative',
      municipal: 'Municipal member',
      patient: 'Patient or relative'
    }
  },
  export: {
    heading: 'For the diary and the archive',
    what: 'A zip file with the document, the exact text, the facts of the decisions, everything that happened in the case and how to verify it.',
    act: 'Export the case',
    working: 'The case is being exported …',
    file: 'case'
  }
};
