import type { Outcome } from '../../domain/approval/record';

const changes = (count: number): string => (count === 1 ? '1 ändring' : `${count} ändringar`);

const answers: Readonly<Record<Outcome, string>> = { approve: 'Inget att erinra', sendBack: 'Synpunkter', reject: 'Avstyrker' };

/** What the view of a case says beside the decision itself. */
export const svSe = {
  text: {
    label: 'Vilken text som visas',
    frozen: 'Underlaget',
    againstInForce: 'Ändringar mot gällande',
    againstPrevious: 'Ändringar sedan förra omgången',
    againstDraft: 'Ändrat i utkastet',
    nothingInForce: 'Gruppen har inget gällande uppdrag att jämföra med.',
    inForceExplanation: 'Underlaget jämfört med det uppdrag som gäller nu.',
    previousExplanation: 'Underlaget jämfört med det som lämnades in förra gången.',
    draftExplanation: 'Gruppens utkast nu jämfört med underlaget. Beslutet gäller underlaget, inte utkastet.',
    draftMoved: (count: number): string =>
      `Gruppen har fortsatt skriva: utkastet skiljer sig från underlaget på ${count === 1 ? 'ett ställe' : `${count} ställen`}. Beslutet gäller underlaget.`,
    showDraft: 'Visa vad som har ändrats',
    changes
  },
  notes: {
    review: (count: number): string => `Granskning (${count})`,
    reviewNone: 'Granskningen hittar inget att anmärka på i underlaget.',
    reviewExplanation: 'Det här skulle en noggrann läsare stanna vid i underlaget. Det hindrar inget beslut.',
    comments: (count: number): string => `Kommentarer till utkastet (${count})`,
    commentsExplanation: 'Det här har sagts om utkastets avsnitt medan det skrevs.',
    resolved: 'Klar',
    whole: 'Hela uppdraget',
    earlier: (count: number): string => `Från tidigare omgångar (${count})`,
    round: (number: number): string => `Omgång ${number}`,
    unread: 'Granskning, kommentarer och utkast kunde inte läsas in.',
    retry: 'Försök igen'
  },
  returned: {
    heading: 'Svar på återremiss',
    asked: (body: string): string => `${body} skrev:`,
    answered: (group: string): string => `${group} svarar:`,
    noAnswer: 'Gruppen har inte skrivit något svar. Se ändringarna sedan förra omgången.'
  },
  consultation: {
    heading: 'Remissvar',
    body: 'Organ',
    answer: 'Svar',
    comment: 'Kommentar',
    date: 'Datum',
    answers,
    silent: 'Har inte svarat',
    closedSilent: 'Svarade inte',
    copy: 'Kopiera alla svar',
    copied: 'Svaren är kopierade.',
    notCopied: 'Webbläsaren lät dem inte kopieras. Markera tabellen och kopiera den i stället.'
  },
  group: {
    heading: 'För gruppen',
    recallOpen: 'Ta tillbaka …',
    close: 'Avsluta remissen',
    closeOpen: 'Avsluta remissen …',
    closeExplanation: (bodies: string): string => `${bodies} har inte svarat. Avslutar du remissen går ärendet vidare utan deras svar.`,
    closeComment: 'Varför avslutas den nu? (frivilligt)',
    closing: 'Avslutar …',
    closed: 'Remissen är avslutad.',
    deadlineOpen: 'Ange ny sista dag …',
    deadline: 'Ny sista dag',
    deadlineComment: 'Varför? (frivilligt)',
    deadlineSave: 'Ange sista dagen',
    deadlineSaving: 'Anger …',
    deadlineMissing: 'Ange en dag.',
    deadlinePast: 'Dagen har redan varit. Ange en dag framåt.',
    deadlineMoved: 'Den nya sista dagen är införd.',
    recalled: 'Uppdraget är taget tillbaka. Gruppen kan ändra i utkastet och lämna in igen.',
    revise: 'Öppna gruppens uppdrag',
    refused: 'Inget är infört. Ärendet har ändrats medan du läste. Läs in det igen.',
    denied: 'Servern tillåter inte att du skriver för gruppen. Processtödet eller staben kan ge dig behörighet.'
  },
  withdraw: {
    open: 'Upphäv uppdraget …',
    heading: 'Upphäv uppdraget',
    explanation: 'Uppdraget slutar gälla. Det går inte att ångra, men gruppen kan lämna in ett nytt. Äldre versioner börjar inte gälla igen.',
    reason: 'Varför upphävs det?',
    reasonMissing: 'Skriv varför uppdraget upphävs.',
    save: 'Upphäv',
    saving: 'För in beslutet …',
    done: 'Uppdraget är upphävt. Dokumentet ska stämplas UPPHÄVD, så att läsare ser att det inte gäller.'
  }
};

export type CaseStrings = typeof svSe;
