import type { ReviewStrings } from './svSe';

const meanings: Readonly<Record<string, string>> = {
  mandator: 'who the mandator is',
  specificTasks: 'what the group is to do',
  reporting: 'how the group reports',
  composition: 'who is in the group',
  chairTask: 'who leads the group',
  finance: 'who pays'
};

const decisionParts: Readonly<Record<string, string>> = {
  body: 'who established it',
  date: 'date',
  paragraph: 'paragraph',
  dnr: 'diary number',
  version: 'version'
};

const gapReasons: Readonly<Record<string, string>> = {
  unanswered: 'The question is not answered.',
  optionMissing: 'No option is chosen.',
  endDateMissing: 'The end date is missing.',
  deliverablesNotStated: 'Write the deliverables, or tick that there are none.',
  deliverableUnscheduled: 'A deliverable has no time.',
  dateMissing: 'The date is not given.',
  numberMissing: 'The number is not given.',
  numberOutOfRange: 'The number is outside of what the template allows.',
  seatsEmpty: 'The seats are not given.',
  seatUndescribed: 'A row of seats does not say whom they are for.'
};

const slips: Readonly<Record<string, string>> = {
  doubled: 'The same word stands twice in a row.',
  preposition: 'There is one word too many.',
  hyphen: 'The blank after the hyphen is missing.',
  genitive: 'The word has an s too many.',
  article: 'The article (den, det, de) is missing.'
};

const rulesOfChair: Readonly<Record<string, string>> = {
  appointedBy: 'who appoints',
  years: 'how long the term is',
  employedBy: 'where the one who leads the group is employed'
};

const list = (keys = '', names: Readonly<Record<string, string>>): string =>
  keys.split(',').map((key) => names[key] ?? key).join(', ');

export const enUs: ReviewStrings = {
  severities: {
    blocking: 'To be done before submission',
    error: 'Mistakes to correct',
    warning: 'Worth checking',
    advice: 'Advice on the language'
  },
  explanations: {
    placeholder: ({ reason = '', detail = '' }) => {
      switch (reason) {
        case 'variableEmpty':
          return detail === 'group'
            ? 'The group’s name is missing: <X> stands for it. Process support can fill it in in the register of groups.'
            : 'The programme area’s name is missing: <X> stands for it. Process support can fill it in in the register of groups.';
        case 'placeholderLeft':
          return `The placeholder ${detail} is left. Write what is to stand there.`;
        default:
          return gapReasons[reason] ?? 'The question is not answered.';
      }
    },
    dataMissing: ({ reason = '' }) =>
      `${gapReasons[reason] ?? 'A fact is missing.'} The sentence can stand all the same, but it cannot be followed up.`,
    missingSection: ({ heading = '', meaning = '' }) => {
      const subject = meanings[meaning];
      const place = heading === '' ? '' : `The section ${heading} is left out. `;
      return subject === undefined ? `${place}Readers miss what the template says there.` : `${place}Nothing says ${subject}.`;
    },
    emptyList: () => 'The line ends in a colon, but nothing follows. Add the points or remove the line.',
    noDecisionLine: ({ missing }) =>
      `The document does not say whether it is established. It lacks: ${list(missing, decisionParts)}. Nor are the members named.`,
    decisionDataMissing: ({ missing }) => `Data on the decision are missing: ${list(missing, decisionParts)}. Take them from the minutes.`,
    deliveryWithoutDate: () => 'The template asks for dates of deliveries, but none is given. Write when, for instance the month.',
    draftMark: () => 'The text is marked as not ready. Write what is to stand there, or remove the mark.',
    residue: () => 'This was left by another program. Remove it.',
    strayMark: () => 'The line holds no words. Remove it.',
    unfinishedSentence: () => 'The sentence ends without a full stop. Finish it, or add the full stop.',
    fixedTextChanged: ({ from = '', to = '' }) =>
      from === ''
        ? `Something is added to the fixed text: “${to}”. Restore it, or let it stand if that is meant.`
        : to === ''
          ? `The fixed text lacks “${from}”. Restore it, or let it stand if that is meant.`
          : `The fixed text says “${from}”, here it says “${to}”. Restore it, or let it stand if that is meant.`,
    fixedTextLeftOut: ({ text = '' }) => `Fixed text is left out: “${text}”. Restore it, or let it stand if that is meant.`,
    fixedTextSuperseded: ({ text = '', version = '' }) =>
      `The template is corrected in version ${version}: “${text}”. Move to that version to get the correction.`,
    headingChanged: ({ from = '' }) => `The template’s heading is “${from}”. With the same heading mandates can be compared.`,
    foreignClause: ({ name = '', clause = '' }) => `The text belongs to the template ${name}: “${clause}”. Check that the rule holds here too.`,
    twoWordsForRole: ({ word = '', other = '', rule = '' }) =>
      `Who leads the group is called both ${word} and ${other}, each with a rule. Elsewhere it says: “${rule}” Use one word, and write the rule once.`,
    twoRulesForRole: ({ question = '', rule = '' }) =>
      `Two different rules on ${rulesOfChair[question] ?? question}: here and in “${rule}” Keep the one that holds.`,
    finalDeliveryInPermanentGroup: () => 'The group is permanent but has a final delivery. A group without an end has interim deliveries only.',
    sameRuleTwice: ({ rule = '', heading = '' }) =>
      `The same rule is stated twice, also ${heading === '' ? '' : `under ${heading}: `}“${rule}” Keep one, so that they cannot drift apart.`,
    impossibleDate: () => 'There is no such date. Check day and month.',
    pastDate: ({ date = '' }) => `The date ${date} is past. Give a new one, or remove what is done.`,
    supersededName: ({ now = '' }) => `The name is no longer used. Today it is ${now}.`,
    inconsistentName: ({ name = '' }) => `The group’s name is written “${name}” elsewhere. Use the same letters throughout.`,
    unclearRange: ({ kind }) =>
      kind === 'point'
        ? 'The text points at a point that is not there. Correct it.'
        : 'It is not clear which are meant: all, or only some? Write for instance “samtliga” or “berörda”.',
    misspelling: ({ better = '' }) => `The word is misspelt. Is “${better}” meant?`,
    wordSlip: ({ kind = '', better = '' }) => `${slips[kind] ?? ''} Is “${better}” meant?`,
    missingComma: () => 'A comma is missing between the words.',
    longSentence: ({ words = '', most = '' }) => `The sentence has ${words} words. Past ${most} words readers lose the thread: make it two.`,
    passive: () => 'It is not said who is to do it. Write who, with the verb in the active.',
    unexplainedAbbreviation: () => 'The abbreviation is not explained. Write it in full the first time, with the abbreviation in brackets.'
  },
  panel: {
    heading: 'Review',
    count: (count) => (count === 1 ? 'The review stops at one thing.' : `The review stops at ${count} things.`),
    explanation: 'Only unanswered questions stop submission. The rest is yours to decide.',
    none: 'The review finds nothing to remark on.',
    working: 'Reviewing …',
    goTo: 'Go there',
    goToIn: (section) => `Go there: ${section}`,
    fix: 'Correct',
    fixOf: (quote) => `Correct “${quote}”`,
    restore: 'Restore',
    restoreIn: (section) => `Restore: ${section}`,
    fixed: 'Corrected. You can undo.',
    wholeDocument: 'The whole mandate',
    title: 'The title',
    close: 'Close the review'
  }
};
