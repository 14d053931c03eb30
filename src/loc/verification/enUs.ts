import type { VerifiedList } from '../../application/ports/siteRecords';
import type { VerificationStrings } from './svSe';

const lists: Readonly<Record<VerifiedList, string>> = {
  ledger: 'Ledger',
  snapshots: 'Snapshots',
  establishedTexts: 'Established texts',
  establishedMandates: 'Established mandates'
};

export const enUs: VerificationStrings = {
  verify: 'Verify',
  again: 'Verify again',
  back: 'To the cases',
  title: 'Verify the site',
  what: 'Compares every text, event and published file with the ledger. Nothing is changed.',
  counting: (rows) => `Reading the lists: ${rows} rows …`,
  verifying: (done, of) => `Verifying: ${done} of ${of} mandates …`,
  caseSound: 'Everything is sound: events, texts and file are as the ledger says.',
  caseIgnored: 'All that counts is sound. Events that do not count are listed among the events, with the reason.',
  caseBroken: 'Something does not hold. Show it to whoever looks after the site.',
  siteSound: (mandates) => `Everything is sound: ${mandates === 1 ? '1 mandate is' : `${mandates} mandates are`} verified.`,
  siteIgnored: 'All that counts is sound. What does not count is listed below.',
  siteBroken: 'Something does not hold. What, and in which mandates, is listed below.',
  partial: (hidden) =>
    `No verdict: you do not see all of ${hidden.map((list) => lists[list]).join(', ')}. Ask somebody who sees everything to verify.`,
  outcomes: { sound: 'Sound', ignored: 'Sound except for events that do not count', missing: 'Something is missing', broken: 'Something has been changed' },
  grades: { ignored: 'Note', missing: 'Missing', broken: 'Broken' },
  figures: 'Mandates by outcome',
  findings: {
    parentMissing: 'An event builds on an earlier event that is gone or changed.',
    snapshotChanged: 'The frozen text has been changed since it was submitted.',
    textChanged: 'The text that readers see has been changed.',
    textWithoutReceipt: 'Readers see a text that no valid decision has let out.',
    fileChanged: 'The Word file has another text than the one published.',
    fileWithoutReceipt: 'Readers see a file that no valid decision has let out.',
    snapshotMissing: 'The frozen text is gone or cannot be read.',
    textMissing: 'The text for readers is gone or cannot be read.',
    rosterMissing: 'The list of who sat in the group is gone or changed.',
    fileMissing: 'The published Word file is gone.',
    recordsMissing: 'The index knows of events that are not in the ledger.',
    recordIgnored: 'An event does not count.'
  },
  entry: (id) => `Event ${id} in the ledger.`,
  noMandate: 'Chains and other things that belong to no mandate',
  more: (left) => `${left} more are not shown. The command uppdrag verify lists all.`
};
