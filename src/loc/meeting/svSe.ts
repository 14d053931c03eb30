import type { ChainStep, Outcome } from '../../domain/approval/record';

const cases = (count: number): string => (count === 1 ? '1 ärende' : `${count} ärenden`);

const record: Readonly<Record<ChainStep['kind'], (count: number) => string>> = {
  inform: (count) => `Notera alla markerade (${count})`,
  consultation: (count) => `Svara på alla markerade (${count})`,
  endorse: (count) => `Tillstyrk alla markerade (${count})`,
  establish: (count) => `Fastställ alla markerade (${count})`
};

const recorded: Readonly<Record<ChainStep['kind'], string>> = {
  inform: 'Noterat',
  consultation: 'Besvarat',
  endorse: 'Tillstyrkt',
  establish: 'Fastställt'
};

const asked: Readonly<Record<ChainStep['kind'], string>> = {
  inform: 'för kännedom',
  consultation: 'remiss',
  endorse: 'ska tillstyrkas',
  establish: 'ska fastställas'
};

/** What the table of a meeting says, and what its papers are called. */
export const svSe = {
  back: 'Alla ärenden',
  title: (body: string): string => `Möte: ${body}`,
  body: 'Organ',
  meeting: 'Möte',
  otherMeeting: 'Möte som inte finns i kalendern',
  meetingOption: (date: string, count: number): string => (count === 0 ? date : `${date} · ${cases(count)}`),
  papersBy: (date: string): string => `Handlingar senast ${date}.`,
  ahead: (date: string): string => `Mötet hålls ${date}. Besluten förs in när det har hållits.`,
  nothing: 'Inga ärenden väntar på organet.',
  nothingWhy: 'När en grupp lämnar in sitt uppdrag och det är organets tur visas det här.',
  fields: {
    heading: 'Mötets uppgifter',
    date: 'Mötesdatum',
    first: 'Första paragrafen (§)',
    firstHint: 'De andra räknas upp.',
    diaryNumber: 'Diarienummer',
    diaryNumberHint: 'För alla rader utan eget.',
    minutesLink: 'Länk till protokollet',
    minutesLinkHint: 'Frivilligt.'
  },
  errors: {
    dateMissing: 'Ange vilken dag mötet hölls.',
    dateAhead: 'Mötet kan inte ligga framåt i tiden.',
    minutesLinkInvalid: 'Länken ska börja med https://',
    paragraphMissing: 'Ange paragrafen.',
    votesMissing: 'Ange rösterna för och emot.',
    votesAgainst: 'Rösterna räcker inte till bifall. Avslå i stället.',
    votesFor: 'Fler röstade för än emot. Då kan ärendet inte avslås.',
    commentMissing: 'Skriv varför, så att gruppen kan arbeta vidare.',
    nothingTicked: 'Markera de ärenden som ska föras in.'
  },
  table: (body: string): string => `Ärenden för ${body}`,
  tickAll: 'Markera alla',
  tick: (group: string): string => `Markera ${group}`,
  case: 'Ärende',
  paragraph: '§',
  paragraphOf: (group: string): string => `Paragraf för ${group}`,
  diaryNumberOf: (group: string): string => `Diarienummer för ${group}`,
  outcome: 'Läge',
  votesFor: 'Röster för',
  votesAgainst: 'Röster emot',
  votesForOf: (group: string): string => `Röster för, ${group}`,
  votesAgainstOf: (group: string): string => `Röster emot, ${group}`,
  asked,
  more: 'Kommentera, skicka tillbaka eller avslå',
  moreOf: (group: string): string => `Kommentera, skicka tillbaka eller avslå: ${group}`,
  comment: 'Kommentar',
  commentHint: 'Syns i ärendets gång. Krävs när ärendet skickas tillbaka eller avslås.',
  sendBack: 'Skicka tillbaka',
  reject: 'Avslå',
  moreCases: (count: number): string => `Fler ärenden som väntar på organet (${count})`,
  record,
  recordAndPublish: (count: number): string => `Fastställ och publicera alla markerade (${count})`,
  publishEstablished: (count: number): string => `Publicera alla fastställda (${count})`,
  established: 'Fastställda som inte är publicerade',
  working: (done: number, total: number): string => `För in ${done} av ${total} …`,
  finished: (done: number, total: number): string =>
    done === total ? (total === 1 ? 'Beslutet är infört.' : `Alla ${total} beslut är införda.`) : `${done} av ${total} beslut är införda. Resten står kvar i tabellen.`,
  published: (done: number, total: number): string =>
    done === total ? (total === 1 ? 'Uppdraget är publicerat.' : `Alla ${total} uppdrag är publicerade.`) : `${done} av ${total} uppdrag är publicerade. Resten står kvar i tabellen.`,
  results: {
    waiting: 'Inte infört',
    waitingForPublication: 'Inte publicerat',
    writing: 'Förs in …',
    recorded: (kind: ChainStep['kind'], paragraph: string): string => (paragraph === '' ? recorded[kind] : `${recorded[kind]}, § ${paragraph}`),
    turnedDown: { sendBack: 'Skickat tillbaka', reject: 'Avslaget' } satisfies Record<Exclude<Outcome, 'approve'>, string>,
    published: (paragraph: string): string => (paragraph === '' ? 'Publicerat' : `Fastställt, § ${paragraph}, och publicerat`),
    left: 'Inte infört: servern svarade inte på ett tidigare ärende. Försök igen om en stund.',
    unpublished: (why: string): string => `Fastställt, men inte publicerat. ${why}`
  },
  reload: 'Läs in mötet igen',
  papers: {
    heading: 'Möteshandlingar',
    extract: 'Protokollsutdrag',
    agendaWhy: 'Görs av ärendena i tabellen.',
    extractWhy: 'Görs av de beslut som är införda för mötets datum.',
    show: { agenda: 'Visa föredragningslista', extract: 'Visa protokollsutdrag' },
    none: 'Inga beslut är införda för det datumet.',
    needsDate: 'Ange mötesdatum först.',
    copy: 'Kopiera',
    copied: 'Kopierat. Klistra in i ditt dokument.',
    copyFailed: 'Webbläsaren tillät inte kopieringen. Markera texten och kopiera den själv.',
    word: 'Ladda ner som Word',
    made: 'Word-filen är hämtad.',
    whole: 'Hela mötet'
  }
};

export type MeetingStrings = typeof svSe;
