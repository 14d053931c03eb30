import type { Round } from '../approval/caseState';
import { receiptOf } from '../approval/receiptOf';
import { withdrawalOf } from '../approval/withdrawalOf';
import type { StoredText } from './exportSource';

/** What a diary asks of a round, all as text; empty where there is nothing. In the order of the columns. */
export interface RoundFacts {
  readonly mandateKey: string;
  readonly groupKey: string;
  readonly group: string;
  readonly title: string;
  readonly round: string;
  readonly state: string;
  readonly submitted: string;
  readonly submittedBy: string;
  readonly establishedBy: string;
  readonly decisionDate: string;
  readonly paragraph: string;
  readonly diaryNumber: string;
  readonly minutesLink: string;
  readonly published: string;
  readonly fileId: string;
  readonly fileVersion: string;
  readonly fileTextHash: string;
  readonly withdrawn: string;
  readonly withdrawnBy: string;
  readonly snapshotKey: string;
  readonly snapshotHash: string;
}

/** Swedish headings of the columns. */
export const factNames: Readonly<Record<keyof RoundFacts, string>> = {
  mandateKey: 'Uppdragsnyckel',
  groupKey: 'Gruppnyckel',
  group: 'Grupp',
  title: 'Titel',
  round: 'Omgång',
  state: 'Läge',
  submitted: 'Inlämnad',
  submittedBy: 'Inlämnad av',
  establishedBy: 'Fastställd av',
  decisionDate: 'Beslutsdatum',
  paragraph: 'Paragraf',
  diaryNumber: 'Diarienummer',
  minutesLink: 'Protokoll',
  published: 'Publicerad',
  fileId: 'Fil',
  fileVersion: 'Filversion',
  fileTextHash: 'Dokumentets kontrollsumma',
  withdrawn: 'Upphävd',
  withdrawnBy: 'Upphävd av',
  snapshotKey: 'Underlag',
  snapshotHash: 'Underlagets kontrollsumma (SHA-256)'
};

const states: Readonly<Record<Round['state'], string>> = {
  consultation: 'På remiss',
  endorsing: 'Väntar på tillstyrkan',
  awaitingEstablishment: 'Väntar på att fastställas',
  established: 'Fastställd',
  published: 'Publicerad',
  superseded: 'Ersatt',
  withdrawn: 'Upphävd',
  sentBack: 'Återremitterad',
  rejected: 'Avslagen',
  recalled: 'Återtagen'
};

/** @param number of the round, counted from 1 */
export function roundFacts(
  round: Round,
  number: number,
  about: { readonly mandateKey: string; readonly groupKey: string },
  text: StoredText | undefined,
  nameOf: (key: string) => string
): RoundFacts {
  const { establishment, submission, publication } = round;
  const file = receiptOf(round);
  const withdrawal = withdrawalOf(round);
  return {
    ...about,
    group: nameOf(about.groupKey),
    title: text?.title ?? '',
    round: String(number),
    state: states[round.state],
    submitted: submission.created,
    submittedBy: submission.author,
    establishedBy: establishment ? nameOf(establishment.body) : '',
    decisionDate: establishment?.meetingDate ?? '',
    paragraph: establishment?.paragraph ?? '',
    diaryNumber: establishment?.diaryNumber ?? '',
    minutesLink: establishment?.minutesLink ?? '',
    published: publication?.created ?? '',
    fileId: file?.fileId ?? '',
    fileVersion: file?.fileVersion ?? '',
    fileTextHash: file?.textHash ?? '',
    withdrawn: withdrawal?.date ?? '',
    withdrawnBy: withdrawal ? nameOf(withdrawal.body) : '',
    snapshotKey: round.snapshotKey,
    snapshotHash: round.snapshotHash
  };
}
