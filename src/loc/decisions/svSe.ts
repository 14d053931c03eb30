import type { IgnoredReason } from '../../domain/approval/caseState';
import type { LedgerRecord } from '../../domain/approval/record';
import { svSeDeciding } from './svSeDeciding';

/** Why a decision or supplement is not taken in. */
type RefusalReason = IgnoredReason | 'unsound' | 'meetingAhead';

const ignored: Readonly<Record<IgnoredReason, string>> = {
  unreadable: 'Raden går inte att läsa som en uppgift.',
  wrongFolder: 'Den ligger i fel mapp och är därför inte gjord av rätt organ.',
  wrongHash: 'Uppgiftens egen kontrollsumma stämmer inte.',
  noChain: 'Gruppen hade ingen beslutsgång när den lades till.',
  noSnapshot: 'Underlaget finns inte.',
  snapshotMismatch: 'Den gäller en annan text än underlaget.',
  roundAlreadyOpen: 'Ett ärende om uppdraget pågick redan.',
  roundClosed: 'Ärendet var redan avslutat.',
  wrongStep: 'Ärendet var inte i det steget.',
  bodyNotInStep: 'Organet beslutar inte i det steget.',
  alreadyDecided: 'Organet hade redan beslutat.',
  commentMissing: 'Den saknar kommentar.',
  meetingDataMissing: 'Den saknar mötesdatum eller paragraf.',
  notEstablished: 'Uppdraget var inte fastställt.',
  alreadyPublished: 'Uppdraget var redan publicerat.',
  nothingToSupplement: 'Det fanns inget beslut att komplettera.',
  notConsultation: 'Ärendet var inte ute på remiss.',
  votesMissing: 'Den saknar röstetal som stämmer med beslutet.',
  notIndependent: 'Den som lämnar in ett uppdrag får inte själv föra in beslutet om det.',
  substituteNotYet: 'Vikariens tid hade inte börjat.',
  substituteEnded: 'Vikariens tid hade gått ut.',
  cardNotPermitted: 'Beslut i det här steget får inte fattas med ett kort i Teams.',
  duplicate: 'Samma uppgift finns redan.'
};

/** What a record that does not count claimed to be. */
const claims: Readonly<Record<LedgerRecord['type'], string>> = {
  chain: 'En beslutsgång',
  binding: 'En koppling till en beslutsgång',
  submission: 'En inlämning',
  recall: 'Ett återtagande',
  consultationClosed: 'En avslutad remiss',
  deadline: 'En ny sista dag',
  decision: 'Ett beslut',
  supplement: 'En komplettering',
  publication: 'En publicering',
  withdrawal: 'Ett upphävande',
  delegation: 'En vikarie'
};

const refusals: Partial<Readonly<Record<RefusalReason, string>>> = {
  unsound: 'Underlaget stämmer inte med sin kontrollsumma. Därför är inget beslut infört. Kontakta administratören.',
  meetingAhead: 'Mötet kan inte ligga framåt i tiden. Rätta datumet.',
  alreadyDecided: 'Organets beslut är redan infört, kanske av någon annan medan du läste. Läs in ärendet igen.',
  roundClosed: 'Ärendet avslutades medan du läste. Läs in det igen.',
  wrongStep: 'Ärendet gick vidare till nästa steg medan du läste. Läs in det igen.'
};

/** Why nothing was written, and what to do. */
const refused = (reason: RefusalReason): string =>
  refusals[reason] ?? `Inget är infört. ${ignored[reason as IgnoredReason]} Läs in ärendet igen.`;

/** What the decisions view says. */
export const svSe = {
  noAccess: {
    heading: 'Här visas ärenden som väntar på beslut',
    why: 'Du är läsare. Läsare ser uppdrag när de är fastställda och publicerade, inte medan de bereds.',
    who: 'Behöver du läsa eller föra in beslut? Staben ger behörighet till det.'
  },
  case: {
    back: 'Alla ärenden',
    loading: 'Läser in ärendet',
    submitted: (date: string, author: string): string => `Inlämnat ${date} av ${author}`,
    document: 'Underlaget',
    unchanged: 'Underlaget är oförändrat',
    unchangedWhy: 'Texten stämmer med kontrollsumman från när den lämnades in.',
    changed: 'Underlaget stämmer inte med sin kontrollsumma',
    changedWhy: 'Texten kan ha ändrats efter att den lämnades in. Beslutet går inte att föra in. Kontakta administratören.',
    gone: 'Underlaget finns inte',
    goneWhy: 'Texten som lämnades in går inte att hitta. Beslutet går inte att föra in. Kontakta administratören.',
    hash: (short: string): string => `Kontrollsumma ${short}`,
    wholeHash: 'Hela kontrollsumman',
    snapshot: 'Underlagets nyckel',
    unconfirmedChain: 'Beslutsgången är ej bekräftad: den är ett antagande tills en administratör har bekräftat den.',
    openDraft: 'Öppna gruppens utkast',
    noRound: 'Inget är inlämnat i det här ärendet ännu.'
  },
  standing: {
    waitsForEstablish: (bodies: string): string => `Väntar på att ${bodies} fastställer uppdraget.`,
    waitsForEndorse: (bodies: string): string => `Väntar på att ${bodies} tillstyrker uppdraget.`,
    waitsForConsultation: (bodies: string): string => `Väntar på svar från ${bodies}.`,
    waitsForInform: (bodies: string): string => `Väntar på att ${bodies} får kännedom om uppdraget.`,
    established: (body: string, date: string, paragraph: string): string =>
      `Fastställt av ${body} ${date}, §\u00a0${paragraph}. Väntar på att publiceras.`,
    published: (body: string, date: string, paragraph: string): string =>
      `Fastställt av ${body} ${date}, §\u00a0${paragraph}, och publicerat.`,
    establishedWithoutBody: 'Fastställt.',
    sentBack: 'Skickat tillbaka till gruppen.',
    rejected: 'Avslaget.',
    recalled: 'Taget tillbaka av gruppen.',
    superseded: 'Ersatt av ett nyare uppdrag.',
    withdrawn: 'Upphävt.',
    /** Of a text in force, where a later one that never came into force is withdrawn. */
    stillInForce: (body: string, date: string, paragraph: string): string =>
      `I kraft är det uppdrag som ${body} fastställde${date && ` ${date}`}${paragraph && `, §\u00a0${paragraph}`}.`,
    renewalWithdrawn: (body: string, date: string): string => `Ett nyare uppdrag upphävdes av ${body} ${date}, innan det publicerades.`
  },
  trail: {
    heading: 'Ärendets gång',
    submitted: (group: string): string => `${group} lämnade in uppdraget.`,
    recalled: (group: string): string => `${group} tog tillbaka uppdraget.`,
    noted: (body: string): string => `${body} noterade ärendet.`,
    answered: (body: string): string => `${body} svarade: inget att erinra.`,
    remarked: (body: string): string => `${body} svarade med synpunkter.`,
    advisedAgainst: (body: string): string => `${body} avstyrkte uppdraget.`,
    endorsed: (body: string): string => `${body} tillstyrkte uppdraget.`,
    established: (body: string): string => `${body} fastställde uppdraget.`,
    sentBack: (body: string): string => `${body} skickade tillbaka uppdraget.`,
    rejected: (body: string): string => `${body} avslog uppdraget.`,
    supplemented: (body: string): string => `${body} kompletterade beslutet.`,
    consultationClosed: (group: string): string => `${group} avslutade remissen.`,
    silent: (bodies: string): string => `Svarade inte: ${bodies}`,
    deadlineMoved: (date: string): string => `Sista dagen flyttades till ${date}.`,
    published: (version: string): string => `Uppdraget publicerades (version ${version}).`,
    stamped: (version: string): string => `Dokumentet stämplades UPPHÄVD (version ${version}).`,
    restored: (version: string): string => `Dokumentet med den gällande texten lades tillbaka (version ${version}).`,
    independent: 'Den som lämnade in får inte själv föra in beslutet',
    votes: (inFavour: number, against: number): string => `Röster: ${inFavour} för, ${against} emot`,
    substitute: (until: string): string => `Som vikarie till och med ${until}`,
    onCard: (account: string): string => `Svarat i Teams av ${account}`,
    withdrawn: (body: string): string => `${body} upphävde uppdraget.`,
    recordedBy: (author: string): string => `Infört av ${author}`,
    by: (author: string): string => `Av ${author}`,
    meeting: (date: string, paragraph: string): string => (paragraph === '' ? `Möte ${date}` : `Möte ${date}, § ${paragraph}`),
    diaryNumber: (number: string): string => `Diarienummer ${number}`,
    diaryNumberMissing: 'Diarienummer saknas ännu',
    minutes: 'Protokollet',
    comment: (comment: string): string => `”${comment}”`,
    ignored: 'Räknas inte',
    ignoredEntry: (claimed: LedgerRecord['type'] | null, author: string): string =>
      `${claimed === null ? 'En uppgift' : claims[claimed]} från ${author} räknas inte.`,
    ignoredReason: ignored,
    places: {
      body: (body: string): string => `Inlagt för ${body}`,
      group: (group: string): string => `Inlagt för ${group}`,
      publication: 'Inlagt bland publiceringarna',
      configuration: 'Inlagt bland beslutsgångarna',
      elsewhere: (folder: string): string => (folder === '' ? 'Inlagt utanför alla mappar' : `Inlagt i mappen ${folder}`)
    },
    round: (number: number): string => `Omgång ${number}`,
    answerToReturn: (comment: string): string => `Svar på återremiss: ”${comment}”`,
    waiting: (bodies: string): string => `Väntar på ${bodies}`,
    waitingMeeting: (body: string, date: string): string => `Väntar på ${body}, nästa möte ${date}`,
    waitingUntil: (body: string, date: string): string => `Väntar på ${body}, senast ${date}`,
    overdueMeeting: (date: string): string => `Försenat: mötet hölls ${date}, men inget beslut är infört.`,
    overdue: (date: string): string => `Försenat: sista dagen var ${date}.`,
    waitingSince: (date: string): string => `Har väntat sedan ${date}`,
    noMeeting: 'Inget kommande möte står i kalendern. Staben eller en administratör kan lägga in det.',
    nobody: (body: string): string =>
      `${body} har ingen som för in beslut. En administratör, eller den som äger organets grupp i SharePoint, kan lägga till någon.`,
    ahead: {
      inform: (bodies: string): string => `Sedan får ${bodies} kännedom om uppdraget`,
      consultation: (bodies: string): string => `Sedan svarar ${bodies} på remissen`,
      endorse: (bodies: string): string => `Sedan tillstyrker ${bodies}`,
      establish: (bodies: string): string => `Sedan fastställer ${bodies}`
    },
    publicationAhead: 'Sedan publiceras uppdraget',
    waitingForPublication: 'Väntar på publicering'
  },
  decide: {
    panel: 'Beslut i ärendet',
    kinds: svSeDeciding,
    body: 'Organ som beslutar',
    onBehalfOf: (body: string): string => `Du för in beslut för ${body}.`,
    meetingDate: 'Mötesdatum',
    meetingDateMissing: 'Ange vilken dag mötet hölls.',
    meetingDateAhead: 'Mötet kan inte ligga framåt i tiden.',
    paragraph: 'Paragraf i protokollet (§)',
    paragraphMissing: 'Ange beslutets paragraf i protokollet.',
    diaryNumber: 'Diarienummer',
    diaryNumberHint: 'Kan läggas till senare.',
    minutesLink: 'Länk till protokollet',
    minutesLinkHint: 'Frivilligt.',
    minutesLinkInvalid: 'Länken ska börja med https://',
    meeting: 'Möte i kalendern',
    otherDay: 'Annan dag',
    votesFor: 'Röster för',
    votesAgainst: 'Röster emot',
    votesMissing: 'Ange hur många som röstade, med siffror. Noll går bra.',
    votesNotCarried: 'Rösterna räcker inte till det beslutet: för ett bifall ska fler rösta för än emot.',
    votesCarried: 'Fler röstade för än emot. Då är uppdraget inte avslaget.',
    establishAndPublish: 'Fastställ och publicera',
    sendingAndPublishing: 'För in beslutet och publicerar …',
    notPublished: 'Beslutet är infört, men uppdraget är inte publicerat ännu. Publicera det nedan.',
    sending: 'För in beslutet …',
    kept: 'Det du har skrivit finns kvar.',
    refused,
    reload: 'Läs in ärendet igen',
    denied: 'Servern tillåter inte att du för in beslut för det här organet. Staben ger behörighet till det.'
  },
  mayNot: {
    otherBody: (bodies: string): string => `Du kan läsa ärendet men inte besluta i det. Det gör den som för in beslut för ${bodies}.`,
    whoMay: (people: string): string => `Beslut förs in av ${people}.`,
    independent: 'Du lämnade in uppdraget. Enligt gruppens beslutsgång ska någon annan föra in beslutet.',
    outsidePeriod: {
      notYet: 'Din tid som vikarie har inte börjat. Beslut som du för in räknas inte förrän den dagen.',
      ended: 'Din tid som vikarie har gått ut. Beslut som du för in räknas inte. Någon annan i organet för in det, eller förlänger din tid.'
    },
    publisher: 'Uppdraget är fastställt. Den som publicerar är staben eller någon som staben har utsett.',
    withGroup: 'Texten är hos gruppen. När den har lämnats in igen går det att besluta.',
    closed: 'Ärendet är avslutat. Det finns inget att besluta.',
    unsound: 'Underlaget går inte att lita på. Därför kan inget beslut föras in.'
  },
  supplement: {
    open: (body: string): string => `Komplettera beslutet från ${body}`,
    save: 'Komplettera',
    sending: 'Kompletterar …',
    nothing: 'Ange diarienummer eller en länk till protokollet.',
    done: 'Beslutet är kompletterat.'
  },
  publish: {
    publish: 'Publicera',
    ready: 'Uppdraget är fastställt och kan publiceras. Då kan alla läsare se det.',
    diaryNumberMissing: 'Diarienummer saknas. Det står inte på dokumentet om du publicerar nu.',
    working: 'Publicerar …',
    resume: 'Fortsätt publicera',
    interruptedUnseen: 'Publiceringen blev inte klar. Läsare ser inget nytt ännu. Det som är gjort görs inte om.',
    interruptedSeen: 'Publiceringen blev inte klar. Läsare kan redan se dokumentet. Fortsätt, så görs det som är kvar.',
    done: 'Uppdraget är publicerat.',
    visible: 'Alla läsare kan se uppdraget.',
    document: 'Öppna Word-dokumentet',
    steps: {
      verify: 'Underlaget kontrolleras',
      build: 'Word-dokumentet skapas',
      upload: 'Dokumentet läggs i biblioteket och godkänns',
      addText: 'Texten läggs till så att den kan läsas och sökas',
      keepRoster: 'Bemanningen sparas tillsammans med uppdraget',
      record: 'Publiceringen förs in i ärendet'
    },
    progress: 'Så går publiceringen till',
    refused: {
      notEstablished: 'Uppdraget är inte längre fastställt. Läs in ärendet igen.',
      notWithdrawn: 'Uppdraget är inte upphävt. Läs in ärendet igen.',
      withdrawn: 'Uppdraget upphävdes medan det publicerades. Dokumentet är stämplat UPPHÄVD.',
      unsound: 'Underlaget stämmer inte med sin kontrollsumma. Därför är det inte publicerat. Kontakta administratören.',
      fileDiffers: 'Dokumentet i biblioteket har en annan text än underlaget. Kontakta administratören innan du fortsätter.'
    },
    denied: 'Servern tillåter inte att du publicerar. Staben ger behörighet till det.',
    stepDone: 'klart',
    stepNow: 'pågår',
    stepLeft: 'kvar',
    stepFailed: 'blev inte klart'
  }
};

export type DecisionsStrings = typeof svSe;
