import type { SeatRole } from '../../domain/roster/roster';

const roles: Readonly<Record<SeatRole, string>> = {
  chair: 'Ordförande eller sammankallande',
  member: 'Ledamot',
  coOpted: 'Adjungerad',
  processSupport: 'Processtöd',
  convener: 'Sammankallande',
  viceChair: 'Vice ordförande',
  nationalRepresentative: 'Nationell representant',
  municipal: 'Kommunal ledamot',
  patient: 'Patient eller närstående'
};

export const svSe = {
  heading: 'Det som hör till uppdraget',
  stamp: {
    ready: 'Uppdraget är upphävt, men läsarna ser det fortfarande som gällande. Stämpla dokumentet, så ser de att det är upphävt.',
    act: 'Stämpla dokumentet UPPHÄVD',
    working: 'Dokumentet stämplas …',
    done: 'Dokumentet är stämplat. Läsarna ser att uppdraget är upphävt.',
    others: 'Läsarna ser uppdraget som gällande tills den som publicerar har stämplat dokumentet UPPHÄVD.',
    interrupted: 'Försök igen. Det som redan är gjort görs inte om.'
  },
  restore: {
    ready: 'I biblioteket ligger en annan fil än den gällande texten. Det händer när ett nytt uppdrag upphävs innan publiceringen är klar. Lägg tillbaka den gällande texten, så ser läsarna den.',
    act: 'Lägg tillbaka den gällande texten',
    working: 'Dokumentet läggs tillbaka …',
    done: 'Den gällande texten är tillbaka. Läsarna ser den.',
    others: 'I biblioteket ligger en annan fil än den gällande texten. Den som publicerar kan lägga tillbaka den gällande.'
  },
  review: {
    optional: 'Ses över senast (frivilligt)',
    hint: 'Läsarna ser dagen. Den kan ändras senare utan nytt beslut.',
    until: (day: string): string => `Ses över senast ${day}.`,
    passed: (day: string): string => `Skulle ha setts över senast ${day}. Läsarna ser att uppdraget ska ses över.`,
    none: 'Det finns inget datum då uppdraget ska ses över.',
    change: 'Ändra datumet …',
    label: 'Ses över senast',
    save: 'Ändra',
    saving: 'Datumet ändras …',
    cancel: 'Avbryt',
    done: 'Datumet är ändrat. Uppdraget och beslutet är oförändrade.',
    denied: 'Servern tillåter inte att du ändrar datumet. Den som publicerar kan göra det.',
    notInForce: 'Uppdraget gäller inte längre. Läs in ärendet igen.',
    fileDiffers: 'Dokumentet i biblioteket är ett annat än det som publicerades. Därför är datumet inte ändrat. Kontakta administratören.',
    ahead: 'Uppdrag att se över',
    aheadRow: (day: string): string => `ses över senast ${day}`,
    aheadPassed: (day: string): string => `skulle ha setts över senast ${day}`,
    aheadNone: 'Inget uppdrag ska ses över det närmaste halvåret.'
  },
  roster: {
    heading: 'Bemanning när uppdraget publicerades',
    on: (day: string): string => `Så var gruppen bemannad ${day}.`,
    none: 'Bemanningen sparades inte när uppdraget publicerades.',
    empty: 'Gruppen hade inga platser då.',
    person: 'Namn',
    role: 'Roll',
    region: 'Region',
    period: 'Mandatperiod',
    vacant: 'Vakant',
    notActive: 'Platsen var inte aktiv: jävet var inte bedömt',
    hidden: 'Namnet visas inte',
    openEnded: 'tills vidare',
    roles
  },
  export: {
    heading: 'För diariet och arkivet',
    what: 'En zip-fil med dokumentet, den exakta texten, uppgifterna om besluten, allt som hänt i ärendet och hur det kontrolleras.',
    act: 'Exportera ärendet',
    working: 'Ärendet exporteras …',
    file: 'ärende'
  }
};

export type PublicationStrings = typeof svSe;
