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
    others: 'Så skrev andra',
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
  review: (count: number | null) => (count === null ? 'Granska' : `Granska (${count})`),
  readReply: 'Läs in svar från Word …',
  submit: 'Lämna in',
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
