const counted = (days: number): string => (days === 0 ? 'i dag' : days === 1 ? 'i går' : `för ${days} dagar sedan`);

/** What is said of an excerpt from the staff. */
export const svSe = {
  heading: 'Utdrag från staben',
  made: (date: string, days: number): string => `Utdrag från staben, gjort ${date} (${counted(days)}).`,
  stale: (days: number): string =>
    `Utdraget är ${days} dagar gammalt. Det som har ändrats sedan dess syns inte här. Be staben om ett nytt, och lägg in det här.`,
  none: {
    heading: 'Här visas läget i regionen',
    why: 'Inget utdrag är inlagt ännu. Staben gör det, och den som sköter sidan lägger in det här.'
  },
  problems: {
    other: 'Filen är inget utdrag från staben. Välj filen som heter utdrag- och regionens namn.',
    damaged: 'Utdraget har ändrats eller gått sönder sedan det gjordes. Därför visas inget av det. Be staben om filen på nytt, och lägg in den här.',
    newer: 'Utdraget är gjort med en nyare version av Uppdrag än den här sidan har. Den som ansvarar för webbplatsen kan lägga in den nya versionen.',
    older: 'Utdraget är gjort med en äldre version av Uppdrag än den här sidan har. Be staben om ett nytt utdrag.',
    otherRegion: (name: string): string => `Utdraget gäller ${name}, inte regionen som sidan är till för. Välj rätt fil.`,
    noRegion: 'Utdraget gäller ingen region som finns. Be staben om ett nytt.'
  },
  refused: {
    foreign: (host: string): string =>
      `Webbdelen hämtar inte utdraget från ${host}. Den visar bara filer i den organisation där sidan ligger. Ladda ner utdraget och lägg in det på den egna webbplatsen.`,
    unreadable: 'Adressen till utdraget går inte att läsa. Den som redigerar sidan kan rätta den i webbdelens egenskaper. Den ska sluta på .json.'
  },
  put: {
    choose: 'Lägg in ett utdrag …',
    putting: 'Lägger in utdraget …',
    written: 'Utdraget är inlagt.',
    same: 'Samma utdrag låg här redan.',
    newerThere: 'Här ligger redan ett nyare utdrag. Det är kvar.',
    denied: 'Du har inte behörighet att lägga in ett utdrag här. Den som sköter sidan kan göra det.',
    refused: (why: string): string => `Filen lades inte in. ${why}`,
    failed: 'Utdraget kunde inte läggas in. Försök igen om en stund.'
  },
  staff: {
    heading: 'Utdrag till regionerna',
    why: 'För en region som inte kan läsa den här webbplatsen. Utdraget visar regionens platser, mandatperioder, åtaganden och det som väntar på beslut. Det innehåller inget om jäv och ingen som inte visas öppet.',
    make: 'Gör nya utdrag',
    making: (region: string): string => `Gör utdraget till ${region} …`,
    made: (date: string): string => `Gjort ${date}`,
    none: 'Inget utdrag är gjort ännu',
    damaged: 'Filen går inte att läsa. Gör ett nytt utdrag.',
    download: (region: string): string => `Ladda ner utdraget till ${region}`,
    done: 'Utdragen är gjorda. De ligger i biblioteket Utdrag till regionerna.',
    failed: 'Alla utdrag blev inte gjorda. De som blev det är kvar. Försök igen.'
  },
  setting: {
    address: 'Utdrag från staben',
    addressHint: 'För en region i en annan organisation än staben: adressen till utdraget på den egna webbplatsen, till exempel /sites/intranat/SiteAssets/Uppdrag/utdrag-kalmar.json. Tom: webbdelen läser webbplatsen.',
    staleAfter: 'Varna när utdraget är äldre än så här många dagar',
    foreign: (host: string): string => `${host} hör till en annan organisation. Lägg utdraget på den egna webbplatsen.`,
    unreadable: 'Adressen går inte att läsa. Den ska sluta på .json.'
  }
};

export type StaffSnapshotStrings = typeof svSe;
