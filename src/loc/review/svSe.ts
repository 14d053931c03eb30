import type { FindingCode } from '../../domain/review/findingCode';
import type { Severity } from '../../domain/review/finding';

/** The names a rule gives of what it found; see the rule. */
type Values = Readonly<Record<string, string>>;

const severities: Readonly<Record<Severity, string>> = {
  blocking: 'Måste göras före inlämning',
  error: 'Fel att rätta',
  warning: 'Värt att kontrollera',
  advice: 'Råd om språket'
};

const meanings: Readonly<Record<string, string>> = {
  mandator: 'vem som är uppdragsgivare',
  specificTasks: 'vad gruppen ska göra',
  reporting: 'hur gruppen rapporterar',
  composition: 'vilka som ingår i gruppen',
  chairTask: 'vem som leder gruppen',
  finance: 'vem som betalar'
};

const decisionParts: Readonly<Record<string, string>> = {
  body: 'vem som fastställt',
  date: 'datum',
  paragraph: 'paragraf',
  dnr: 'diarienummer',
  version: 'version'
};

const gapReasons: Readonly<Record<string, string>> = {
  unanswered: 'Frågan är inte besvarad.',
  optionMissing: 'Inget alternativ är valt.',
  endDateMissing: 'Slutdatum saknas.',
  deliverablesNotStated: 'Skriv leveranserna, eller kryssa för att gruppen inte har några.',
  deliverableUnscheduled: 'En leverans saknar tid.',
  dateMissing: 'Datumet är inte angivet.',
  numberMissing: 'Antalet är inte angivet.',
  numberOutOfRange: 'Antalet är utanför det som mallen tillåter.',
  seatsEmpty: 'Platserna är inte angivna.',
  seatUndescribed: 'En rad med platser säger inte vem de är till för.'
};

const slips: Readonly<Record<string, string>> = {
  doubled: 'Samma ord står två gånger i rad.',
  preposition: 'Här står ett ord för mycket.',
  hyphen: 'Mellanslaget efter bindestrecket saknas.',
  genitive: 'Ordet har fått ett s för mycket.',
  article: 'Här saknas ”den”, ”det” eller ”de”.'
};

const rulesOfChair: Readonly<Record<string, string>> = {
  appointedBy: 'vem som utser',
  years: 'hur länge uppdraget gäller',
  employedBy: 'var den som leder gruppen är anställd'
};

const list = (keys = '', names: Readonly<Record<string, string>>): string =>
  keys.split(',').map((key) => names[key] ?? key).join(', ');

const missingSection = ({ heading = '', meaning = '' }: Values): string => {
  const subject = meanings[meaning];
  const place = heading === '' ? '' : `Avsnittet ${heading} har utelämnats. `;
  return subject === undefined ? `${place}Läsaren saknar det som mallen säger där.` : `${place}Det står ingenstans ${subject}.`;
};

const placeholder = ({ reason = '', detail = '' }: Values): string => {
  switch (reason) {
    case 'variableEmpty':
      return detail === 'group'
        ? 'Gruppens namn saknas: <X> står för det. Namnet finns i gruppregistret och kan fyllas i av processtödet.'
        : 'Programområdets namn saknas: <X> står för det. Namnet finns i gruppregistret och kan fyllas i av processtödet.';
    case 'placeholderLeft':
      return `Platshållaren ${detail} står kvar. Skriv det som ska stå där.`;
    default:
      return gapReasons[reason] ?? 'Frågan är inte besvarad.';
  }
};

/** What each rule found, what it means and what to do, by the rule's code. */
const explanations: Readonly<Record<FindingCode, (values: Values) => string>> = {
  placeholder,
  dataMissing: ({ reason = '' }) => `${gapReasons[reason] ?? 'En uppgift saknas.'} Meningen kan stå ändå, men det går inte att följa upp den.`,
  missingSection,
  emptyList: () => 'Raden slutar med kolon men inget följer. Lägg till punkterna eller ta bort raden.',
  noDecisionLine: ({ missing }) =>
    `Dokumentet säger inte om det är fastställt. Det saknar ${list(missing, decisionParts)}. Ledamöterna är inte heller namngivna.`,
  decisionDataMissing: ({ missing }) => `Uppgifter om beslutet saknas: ${list(missing, decisionParts)}. Ta dem från protokollet.`,
  deliveryWithoutDate: () => 'Mallen frågar efter datum för leveranserna, men inget anges. Skriv när leveransen lämnas, till exempel månad.',
  draftMark: () => 'Texten är märkt som inte färdig. Skriv det som ska stå där, eller ta bort märket.',
  residue: () => 'Det här är rester från ett annat program. Ta bort dem.',
  strayMark: () => 'Raden innehåller inga ord. Ta bort den.',
  unfinishedSentence: () => 'Meningen tar slut utan punkt. Skriv klart den eller sätt punkt.',
  fixedTextChanged: ({ from = '', to = '' }) =>
    from === ''
      ? `Den fasta texten har fått ett tillägg: ”${to}”. Återställ, eller låt stå om det är avsiktligt.`
      : to === ''
        ? `Ur den fasta texten saknas ”${from}”. Återställ, eller låt stå om det är avsiktligt.`
        : `Den fasta texten säger ”${from}”, här står ”${to}”. Återställ, eller låt stå om det är avsiktligt.`,
  fixedTextLeftOut: ({ text = '' }) => `Fast text har tagits bort: ”${text}”. Återställ, eller låt stå om det är avsiktligt.`,
  fixedTextSuperseded: ({ text = '', version = '' }) =>
    `Mallen är rättad i version ${version}: ”${text}”. Byt till den versionen, så följer rättelsen med.`,
  headingChanged: ({ from = '' }) => `Mallens rubrik är ”${from}”. Med samma rubrik går uppdragen att jämföra.`,
  foreignClause: ({ name = '', clause = '' }) =>
    `Texten hör till mallen ${name}: ”${clause}”. Kontrollera att regeln gäller även här.`,
  twoWordsForRole: ({ word = '', other = '', rule = '' }) =>
    `Den som leder gruppen kallas både ${word} och ${other}, med var sin regel. Annars står det: ”${rule}” Använd ett ord, och skriv regeln en gång.`,
  twoRulesForRole: ({ question = '', rule = '' }) =>
    `Två olika regler om ${rulesOfChair[question] ?? question}: här och i ”${rule}” Behåll den som gäller.`,
  finalDeliveryInPermanentGroup: () =>
    'Gruppen är permanent men har en slutleverans. En grupp utan slut har bara delleveranser.',
  sameRuleTwice: ({ rule = '', heading = '' }) =>
    `Samma regel står två gånger, även ${heading === '' ? '' : `under ${heading}: `}”${rule}” Behåll den ena, så kan de inte börja säga olika.`,
  impossibleDate: () => 'Datumet finns inte. Kontrollera dag och månad.',
  pastDate: ({ date = '' }) => `Datumet ${date} har passerat. Ange ett nytt, eller ta bort det som är gjort.`,
  supersededName: ({ now = '' }) => `Namnet används inte längre. I dag heter det ${now}.`,
  inconsistentName: ({ name = '' }) => `Gruppens namn skrivs ”${name}” på andra ställen. Använd samma bokstäver överallt.`,
  unclearRange: ({ kind }) =>
    kind === 'point'
      ? 'Texten hänvisar till en punkt som inte finns. Rätta hänvisningen.'
      : 'Det framgår inte vilka som menas: alla, eller bara några? Skriv till exempel ”samtliga” eller ”berörda”.',
  misspelling: ({ better = '' }) => `Ordet är felstavat. Menas ”${better}”?`,
  wordSlip: ({ kind = '', better = '' }) => `${slips[kind] ?? ''} Menas ”${better}”?`,
  missingComma: () => 'Mellan orden saknas ett komma.',
  longSentence: ({ words = '', most = '' }) =>
    `Meningen har ${words} ord. Över ${most} ord tappar läsaren lätt tråden: dela den i två.`,
  passive: () => 'Det framgår inte vem som ska göra det. Skriv gärna vem, med verbet i aktiv form.',
  unexplainedAbbreviation: () => 'Förkortningen förklaras inte. Skriv ut den första gången, med förkortningen inom parentes.'
};

export const svSe = {
  severities,
  explanations,
  panel: {
    heading: 'Granskning',
    count: (count: number) => (count === 1 ? 'Granskningen stannar vid en sak.' : `Granskningen stannar vid ${count} saker.`),
    explanation: 'Bara obesvarade frågor hindrar inlämning. Resten avgör du själv.',
    none: 'Granskningen hittar inget att anmärka på.',
    working: 'Granskar …',
    goTo: 'Gå dit',
    goToIn: (section: string) => `Gå dit: ${section}`,
    fix: 'Rätta',
    fixOf: (quote: string) => `Rätta ”${quote}”`,
    restore: 'Återställ',
    restoreIn: (section: string) => `Återställ: ${section}`,
    fixed: 'Rättat. Du kan ångra.',
    wholeDocument: 'Hela uppdraget',
    title: 'Titeln',
    close: 'Stäng granskningen'
  }
};

export type ReviewStrings = typeof svSe;
