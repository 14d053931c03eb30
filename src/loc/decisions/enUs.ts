import type { DecisionsStrings } from './svSe';

const cases = (count: number): string => (count === 1 ? '1 case' : `${count} cases`);

const refusals: Readonly<Record<string, string | undefined>> = {
  unsound: 'The text does not agree with its checksum. That is why nothing is recorded. Contact the administrator.',
  meetingAhead: 'The meeting cannot lie in the future. Correct the date.',
  alreadyDecided: 'The body’s decision is recorded already, perhaps by somebody else while you were reading. Load the case again.',
  roundClosed: 'The case was closed while you were reading. Load it again.',
  wrongStep: 'The case went on to the next step while you were reading. Load it again.'
};

export const enUs: DecisionsStrings = {
  title: 'Cases',
  list: {
    cases,
    publication: 'Waiting to be published',
    others: (count) => `Other cases (${count})`,
    nothingForMe: 'Nothing waits for you right now.',
    nothingForMeWhy:
      'Mandates handed in to the bodies whose decisions you record will be here, and those you are to publish.',
    nothingAtAll: 'There are no cases yet.',
    nothingAtAllWhy: 'When a group hands in its mandate, it is shown here for those who record decisions.',
    newMandate: 'New mandate',
    renewal: 'Renewed mandate',
    submitted: (date, author) => `handed in ${date} by ${author}`,
    established: (date, body) => `established ${date} by ${body}`,
    waitsFor: (bodies) => `waits for ${bodies}`,
    submittedOn: (date) => `handed in ${date}`,
    unconfirmed: 'the steps of decision are not confirmed'
  },
  noAccess: {
    heading: 'Cases that wait for a decision are shown here',
    why: 'You are a reader. Readers see mandates when they are established and published, not while they are prepared.',
    who: 'Do you need to read or record decisions? The staff gives permission for that.'
  },
  case: {
    back: 'All cases',
    loading: 'Loading the case',
    submitted: (date, author) => `Handed in ${date} by ${author}`,
    document: 'The frozen text',
    unchanged: 'The text is unchanged',
    unchangedWhy: 'The text agrees with the checksum from when it was handed in.',
    changed: 'The text does not agree with its checksum',
    changedWhy: 'The text may have been changed after it was handed in. No decision can be recorded. Contact the administrator.',
    gone: 'The text does not exist',
    goneWhy: 'The text that was handed in cannot be found. No decision can be recorded. Contact the administrator.',
    hash: (short) => `Checksum ${short}`,
    wholeHash: 'The whole checksum',
    snapshot: 'Key of the frozen text',
    unconfirmedChain: 'The steps of decision are not confirmed: they are an assumption until an administrator confirms them.',
    openDraft: 'Open the group’s draft',
    noRound: 'Nothing has been handed in yet.'
  },
  standing: {
    waitsForEstablish: (bodies) => `Waiting for ${bodies} to establish the mandate.`,
    waitsForEndorse: (bodies) => `Waiting for ${bodies} to endorse the mandate.`,
    waitsForConsultation: (bodies) => `Waiting for an answer from ${bodies}.`,
    waitsForInform: (bodies) => `Waiting for ${bodies} to be informed of the mandate.`,
    established: (body, date, paragraph) => `Established by ${body} ${date}, § ${paragraph}. Waiting to be published.`,
    published: (body, date, paragraph) => `Established by ${body} ${date}, § ${paragraph}, and published.`,
    establishedWithoutBody: 'Established.',
    sentBack: 'Sent back to the group.',
    rejected: 'Turned down.',
    recalled: 'Recalled by the group.',
    superseded: 'Superseded by a newer mandate.',
    withdrawn: 'Withdrawn.'
  },
  trail: {
    heading: 'What has happened',
    submitted: (group) => `${group} handed in the mandate.`,
    recalled: (group) => `${group} recalled the mandate.`,
    noted: (body) => `${body} took note of the case.`,
    answered: (body) => `${body} answered.`,
    endorsed: (body) => `${body} endorsed the mandate.`,
    established: (body) => `${body} established the mandate.`,
    sentBack: (body) => `${body} sent the mandate back.`,
    rejected: (body) => `${body} turned the mandate down.`,
    supplemented: (body) => `${body} supplemented the decision.`,
    published: (version) => `The mandate was published (version ${version}).`,
    withdrawn: (body) => `${body} withdrew the mandate.`,
    recordedBy: (author) => `Recorded by ${author}`,
    by: (author) => `By ${author}`,
    meeting: (date, paragraph) => `Meeting ${date}, § ${paragraph}`,
    diaryNumber: (number) => `Diary number ${number}`,
    diaryNumberMissing: 'Diary number still missing',
    minutes: 'The minutes',
    comment: (comment) => `“${comment}”`,
    ignored: 'Does not count',
    ignoredEntry: (author) => `A record by ${author} does not count.`,
    ignoredReason: {
      unreadable: 'The row cannot be read as a record.',
      wrongFolder: 'It lies in the wrong folder, so the right body did not make it.',
      wrongHash: 'The record’s own checksum is wrong.',
      noChain: 'The group had no steps of decision when it was added.',
      noSnapshot: 'The frozen text does not exist.',
      snapshotMismatch: 'It is about another text than the frozen one.',
      roundAlreadyOpen: 'A case of the mandate was already open.',
      roundClosed: 'The case was already closed.',
      wrongStep: 'The case was not at that step.',
      bodyNotInStep: 'The body does not decide at that step.',
      alreadyDecided: 'The body had already decided.',
      commentMissing: 'It has no comment.',
      meetingDataMissing: 'It has no meeting date or paragraph.',
      notEstablished: 'The mandate was not established.',
      alreadyPublished: 'The mandate was already published.',
      nothingToSupplement: 'There was no decision to supplement.',
      duplicate: 'The same record exists already.'
    },
    waiting: (bodies) => `Waiting for ${bodies}`,
    waitingForPublication: 'Waiting to be published'
  },
  decide: {
    panel: 'Decision in the case',
    kinds: {
      inform: { verb: 'Take note', heading: 'Take note of the case' },
      consultation: { verb: 'Answer', heading: 'Answer the consultation' },
      endorse: { verb: 'Endorse', heading: 'Endorse the mandate' },
      establish: { verb: 'Establish', heading: 'Establish the mandate' }
    },
    sendBack: 'Send back',
    sendBackHeading: 'Send back to the group',
    body: 'Body that decides',
    onBehalfOf: (body) => `You record the decision of ${body}.`,
    meetingDate: 'Meeting date',
    meetingDateMissing: 'Say on which day the meeting was held.',
    meetingDateAhead: 'The meeting cannot lie in the future.',
    paragraph: 'Paragraph (§)',
    paragraphMissing: 'Say the paragraph of the decision in the minutes.',
    diaryNumber: 'Diary number',
    diaryNumberHint: 'Can be added later.',
    minutesLink: 'Link to the minutes',
    minutesLinkHint: 'Optional.',
    minutesLinkInvalid: 'The link must begin with https://',
    comment: 'Comment',
    commentHint: 'Is shown in what has happened.',
    sendBackComment: 'What does the group need to change?',
    sendBackCommentMissing: 'Write what the group needs to change, so that it can go on.',
    sending: 'Recording the decision …',
    approved: 'The decision is recorded.',
    sentBack: 'The case is sent back to the group.',
    kept: 'What you have written is still here.',
    refused: (reason) => refusals[reason] ?? 'Nothing is recorded. Load the case again and see what has happened.',
    reload: 'Load the case again',
    denied: 'The server does not let you record decisions for this body. The staff gives permission for that.'
  },
  mayNot: {
    otherBody: (bodies) => `You may read the case but not decide. Those who record decisions for ${bodies} do that.`,
    publisher: 'The mandate is established. The staff, or somebody they have appointed, publishes it.',
    closed: 'The case is closed. There is nothing to decide.',
    unsound: 'The text cannot be trusted. That is why no decision can be recorded.'
  },
  supplement: {
    open: (body) => `Supplement the decision of ${body}`,
    save: 'Supplement',
    sending: 'Supplementing …',
    nothing: 'Give a diary number or a link to the minutes.',
    done: 'The decision is supplemented.'
  },
  publish: {
    publish: 'Publish',
    ready: 'The mandate is established and can be published. Then all readers can see it.',
    diaryNumberMissing: 'The diary number is missing. It will not stand in the document if you publish now.',
    working: 'Publishing …',
    resume: 'Go on publishing',
    interruptedUnseen: 'The publication was not finished. Readers see nothing new yet. What is done is not done again.',
    interruptedSeen: 'The publication was not finished. Readers may see the document already. Go on, and what is left is done.',
    done: 'The mandate is published.',
    visible: 'All readers can see the mandate.',
    document: 'Open the Word document',
    reviewDate: 'To be reviewed by (optional)',
    steps: {
      verify: 'The text is verified',
      build: 'The Word document is made',
      upload: 'The document is put in the library and approved',
      addText: 'The text is added so that it can be read and searched',
      record: 'The publication is recorded in the case'
    },
    progress: 'How the publication goes',
    refused: {
      notEstablished: 'The mandate is no longer established. Load the case again.',
      unsound: 'The text does not agree with its checksum. That is why it is not published. Contact the administrator.',
      fileDiffers: 'The document in the library has another text than the frozen one. Contact the administrator before you go on.'
    },
    denied: 'The server does not let you publish. The staff gives permission for that.',
    stepDone: 'done',
    stepNow: 'in progress',
    stepLeft: 'left',
    stepFailed: 'not finished'
  }
};
