import type { GroupKind } from '../../domain/roster/roster';

/** Kinds of groups as they are spoken of among others of their kind. */
const kinds: Partial<Readonly<Record<GroupKind, { readonly all: string; readonly one: string; readonly none: string }>>> = {
  kunskapsrad: { all: 'alla kunskapsråd', one: 'ett annat kunskapsråd', none: 'inget kunskapsråd' },
  rpo: { all: 'alla RPO', one: 'ett annat RPO', none: 'inget RPO' },
  rsg: { all: 'alla RSG', one: 'en annan RSG', none: 'ingen RSG' },
  rag: { all: 'alla RAG', one: 'en annan RAG', none: 'ingen RAG' },
  stab: { all: 'staberna', one: 'en annan stab', none: 'ingen stab' }
};

/** What a group's room helps with: whom to contact, being new, telling at home. */
export const svSe = {
  and: 'och',
  contacts: {
    ask: 'Jag vill nå',
    whom: { group: 'den här gruppen', region: 'min region i gruppen', mandator: 'uppdragsgivaren' },
    kinds,
    all: (kind: string): string => `alla: ${kind}`,
    one: (kind: string): string => `en av: ${kind}`,
    region: 'Region',
    which: 'Vilken grupp',
    says: (heading: string): string => (heading === '' ? 'Så säger uppdraget' : `Så säger uppdraget, under ${heading}`),
    saysNot: 'Uppdraget säger inget om vägen. Så här ser den ut enligt bemanningen.',
    noMandate: 'Gruppen har inget fastställt uppdrag. Så här ser vägen ut enligt bemanningen.',
    firstly: 'Vänd dig i den här ordningen:',
    inside: (name: string, role: string): string => (role === '' ? name : `${name}, ${role}`),
    noAddress: 'ingen e-postadress är inskriven',
    mail: (name: string): string => `Skriv till ${name}`,
    mailAll: (count: number): string => `Skriv till alla ${count}`,
    lacksSupport: (body: string): string => `${body} har inget processtöd inskrivet`,
    lacksLeader: (body: string): string => `${body} har ingen inskriven som svarar för gruppen`,
    lacksRegion: (region: string): string => `${region} har ingen inskriven i gruppen`,
    hiddenSupport: (body: string): string => `Den som är processtöd i ${body} visas inte offentligt`,
    hidden: (body: string): string => `Den som svarar för ${body} visas inte offentligt`,
    hiddenRegion: (region: string): string => `Den som företräder ${region} visas inte offentligt`,
    noMandator: 'Gruppen har ingen uppdragsgivare inskriven',
    noBody: (none: string): string => `Det finns ${none} inskrivet i sjukvårdsregionen`,
    noSuch: (kind: string): string => `I sjukvårdsregionen finns ingen grupp inskriven bland ${kind}`,
    staff: 'staben',
    askInstead: (lack: string, whom: string): string => `${lack}; fråga ${whom}.`
  },
  newMember: {
    intro: 'För den som är ny i gruppen, att läsa, skriva ut eller skicka vidare. Länken i adressfältet visar samma sida.',
    seat: 'Visa för',
    vacant: 'vakant',
    noSeats: 'Gruppen har inga platser inskrivna. När processtödet eller den som är sammankallande lägger in dem går det att välja en här.',
    title: (seat: string): string => `Ny som ${seat}`,
    represents: 'Vem du företräder',
    representsWhom: (whom: string): string => `Du företräder ${whom}.`,
    representsNobody: 'Platsen hör inte till någon region eller organisation.',
    asProfession: (profession: string): string => `Platsen är avsedd för ${profession}.`,
    term: 'Din mandatperiod',
    noTerm: 'Ingen period är inskriven för platsen.',
    task: 'Gruppens uppdrag i korthet',
    noMandate: 'Gruppen har inget fastställt uppdrag att visa. Fråga den som leder gruppen vad som gäller.',
    noTask: 'Det fastställda uppdraget har ingen del som beskriver uppgifterna. Läs hela texten i gruppens rum.',
    duties: 'Det du ska göra',
    noDuties: 'Det fastställda uppdraget har ingen del om deltagarnas uppdrag. Fråga den som leder gruppen.',
    leading: (role: string): string => `Det du gör som ${role}`,
    meeting: 'Nästa möte',
    noMeeting: 'Inget möte är planerat.',
    meetingNotTold: 'Mötena visas för dem som deltar i arbetet. Fråga den som leder gruppen.',
    ask: 'Vem du frågar',
    print: 'Skriv ut'
  },
  share: {
    intro: 'En kort text att skicka i den egna organisationen. Ändra den så att den passar innan du skickar.',
    about: 'Vad du vill berätta om',
    sources: {
      notes: (day: string): string => `besluten på mötet ${day}`,
      mandate: (day: string): string => `uppdraget, beslutat ${day}`,
      meeting: (day: string): string => `mötet ${day}`
    },
    nothing: 'Det finns inget att berätta om än. När gruppen har fått ett fastställt uppdrag eller levererat anteckningar från ett möte går det att dela här.',
    nothingTold: 'Gruppen har inget fastställt uppdrag att berätta om. Möten och anteckningar visas för dem som deltar i arbetet.',
    unread: 'Anteckningarna kunde inte läsas, så besluten är inte med. Öppna dem under Dokument och skriv in besluten här.',
    text: 'Texten',
    copy: 'Kopiera texten',
    copied: 'Texten är kopierad.',
    notCopied: 'Texten kunde inte kopieras. Markera den och kopiera själv.',
    mail: 'Skicka med e-post',
    tooLong: 'Texten är för lång för en e-postlänk. Kopiera den i stället.',
    restore: 'Börja om från förslaget',
    subject: (group: string): string => `Från ${group}`
  }
};

export type GroupGuidesStrings = typeof svSe;
