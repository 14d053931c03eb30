import { svSeFields } from './svSeFields';
import { svSeWording } from './svSeWording';
import { svSeAdvice } from './svSeAdvice';
import { svSeCase } from './svSeCase';

/** What the mandate editor says, beside its fields and the case. */
export const svSe = {
  fields: svSeFields,
  case: svSeCase,
  chooser: {
    heading: 'Vilken grupp gäller det?',
    explanation: 'Här är de grupper som du får skriva uppdrag för.',
    none: 'Du får inte skriva uppdrag för någon grupp än. Processtödet eller staben kan ge dig den behörigheten.',
    search: 'Sök grupp',
    noHit: 'Ingen grupp heter så.'
  },
  noTemplate: 'Gruppen har ingen mall än. Staben väljer mall för gruppen, sedan kan du börja skriva.',
  readOnly: 'Du kan läsa utkastet men inte ändra det. Processtödet eller staben kan ge dig behörighet att skriva.',
  notParticipant:
    'Utkast läses av dem som arbetar med uppdraget. Behöver du se det kan processtödet eller staben ge dig behörighet.',
  zones: { label: 'Visa', question: 'Fråga', document: 'Dokument', sections: 'Avsnitt' },
  sections: {
    heading: 'Att svara på',
    always: (count: number): string => `Ingår alltid (${count})`,
    states: { unanswered: 'kvar', started: 'påbörjad', complete: 'klar' },
    departures: { worded: 'avviker från mallen', omitted: 'utelämnat' },
    fixed: 'Det här avsnittet har samma text i alla uppdrag från mallen.',
    title: 'Dokumentets titel',
    progress: (done: number, count: number): string => `${done} av ${count} klara`
  },
  question: {
    why: 'Varför frågar vi?',
    example: 'Exempel',
    plainLanguage: 'Klarspråksråd',
    advice: svSeAdvice,
    previous: 'Föregående',
    next: 'Nästa',
    toSubmit: 'Gå vidare till inlämning',
    nextIs: (heading: string): string => `Nästa: ${heading}`,
    previousIs: (heading: string): string => `Föregående: ${heading}`
  },
  preview: { heading: 'Så blir dokumentet' },
  save: {
    draft: 'Utkast',
    notStarted: 'sparas när du skriver',
    saved: (time: string): string => `sparat ${time}`,
    saving: 'sparar …',
    tryingAgain: 'inte sparat – försöker igen',
    notSaved: 'inte sparat',
    offline: 'Det går inte att nå servern. Det du skriver hålls kvar i den här webbläsaren och sparas när servern svarar.',
    throttled: 'Servern har mycket att göra. Det du skriver hålls kvar i den här webbläsaren och sparas strax.',
    expired: 'Din inloggning har gått ut. Det du skriver hålls kvar i den här webbläsaren. Läs in sidan igen för att logga in.',
    denied: 'Du får inte längre spara i det här utkastet. Det du har skrivit hålls kvar i den här webbläsaren. Processtödet eller staben kan ge dig behörighet.',
    invalid: 'Servern tog inte emot texten. Det du har skrivit hålls kvar i den här webbläsaren.',
    outdated: 'Webbplatsen har en nyare version av Uppdrag än den här sidan, och texten sparades inte. Det du har skrivit hålls kvar i den här webbläsaren. Läs in sidan igen.',
    unprepared: 'Webbplatsen saknar något som Uppdrag behöver, och texten sparades inte. Det du har skrivit hålls kvar i den här webbläsaren. Be den som ansvarar för webbplatsen att göra klart den i Uppsättning.',
    missing: 'Utkastet finns inte längre på servern. Det du har skrivit hålls kvar i den här webbläsaren.',
    slow: 'Servern är långsam just nu. Det du skriver hålls kvar i den här webbläsaren tills det är sparat.',
    notKept: 'Webbläsaren kan inte heller hålla kvar texten. Lämna inte sidan förrän det står att den är sparad.',
    restored: 'Vi hittade text som inte hann sparas förra gången. Den är tillbaka och sparas nu.',
    heldByConflict: (section: string): string => `${section}: välj vilken text som ska gälla`,
    heldByLength: (section: string): string => `${section}: texten är för lång för att sparas`,
    retryNow: 'Försök nu',
    reload: 'Läs in sidan igen',
    healed: 'Allt är sparat igen.'
  },
  conflict: {
    heading: (section: string): string => `${section} har ändrats av någon annan`,
    explanation: (editor: string): string =>
      `${editor} sparade samma avsnitt medan du skrev. Ingenting är borta. Välj vad som ska gälla för varje del. Ord som bara står i den ena texten är understrukna.`,
    somebody: 'Någon annan',
    mine: 'Din text',
    theirs: (editor: string): string => `Text från ${editor}`,
    takeMine: 'Behåll min text',
    takeTheirs: 'Ta den andra texten',
    takeBoth: 'Behåll båda efter varandra',
    empty: 'Inget svar',
    ownWording: 'Egna formuleringar i avsnittet',
    choice: 'Det här ska gälla',
    result: 'Visa hur avsnittet blir',
    use: 'Använd det valda'
  },
  review: (count: number | null) => (count === null ? 'Granska' : `Granska (${count})`),
  readReply: 'Läs in svar från Word …',
  submit: {
    action: 'Lämna in',
    gapsHeading: (count: number): string =>
      count === 1 ? 'En fråga är inte besvarad än' : `${count} frågor är inte besvarade än`,
    gapsExplanation: 'Svara på dem först, så går det att lämna in.',
    reasons: {
      unanswered: 'inget svar än',
      placeholderLeft: (placeholder: string): string => `platshållaren ${placeholder} står kvar`,
      optionMissing: 'inget alternativ är valt',
      endDateMissing: 'slutdatum saknas',
      deliverablesNotStated: 'skriv leveranserna, eller kryssa i att det inte finns några',
      deliverableUnscheduled: 'en leverans saknar tid',
      dateMissing: 'datum saknas',
      numberMissing: 'antalet saknas',
      numberOutOfRange: (range: string): string => `antalet ska vara ${range}`,
      seatsEmpty: 'inga platser är ifyllda',
      seatUndescribed: 'en rad säger inte vem platserna är till för',
      variables: {
        group: 'Gruppens namn saknas i gruppregistret. Processtödet kan fylla i det.',
        programmeArea: 'Programområdets namn saknas i gruppregistret. Processtödet kan fylla i det.'
      }
    },
    notSaved: 'Allt är inte sparat än. Uppdraget kan lämnas in när allt är sparat.',
    changedMeanwhile:
      'Någon annan har ändrat i utkastet. Den nya texten står i dokumentet nu. Läs igenom den och lämna sedan in.',
    roundAlreadyOpen: 'Uppdraget är redan inlämnat. Läs in sidan igen för att se var det är.',
    noChain: 'Gruppen har ingen beslutsgång än, så ingen kan ta emot uppdraget. En administratör lägger in den.',
    duplicate: 'Samma text har redan lämnats in en gång. Ändra något i texten först.',
    refused: 'Uppdraget kunde inte lämnas in. Läs in sidan igen och försök en gång till.',
    denied: 'Du får skriva men inte lämna in för gruppen. Processtödet eller staben kan ge dig behörighet.',
    confirmHeading: 'Lämna in uppdraget för beslut?',
    confirmExplanation: (body: string): string =>
      `Texten låses som den är nu och lämnas till ${body}. Du kan ta tillbaka den tills beslutet är fattat.`,
    decidingBody: 'den som fattar beslut',
    comment: 'Kommentar till den som beslutar',
    commentHint: 'Får vara tom',
    answerToReturn: 'Svar på återremiss',
    answerToReturnHint: 'Säg vad ni har ändrat, eller varför inte. Organet läser det överst i ärendet.',
    confirm: 'Lämna in för beslut',
    working: 'Lämnar in …',
    back: 'Fortsätt skriva'
  },
  wording: svSeWording,
  history: {
    undo: 'Ångra',
    redo: 'Gör om',
    undone: (section: string): string => `Ångrat i avsnittet ${section}.`,
    redone: (section: string): string => `Gjort om i avsnittet ${section}.`
  },
  shortcuts: {
    action: 'Kortkommandon',
    heading: 'Kortkommandon',
    close: 'Stäng',
    help: 'Visa kortkommandon',
    or: 'eller',
    newItem: 'Ny punkt i en lista',
    moveItem: 'Flytta en punkt upp eller ner',
    removeItem: 'Ta bort en tom punkt',
    keys: { enter: 'Enter', backspace: 'Backsteg', control: 'Ctrl', shift: 'Skift', alt: 'Alt' }
  }
};

export type EditorStrings = typeof svSe;
