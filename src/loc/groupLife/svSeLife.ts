const seats = (count: number): string => (count === 1 ? 'En plats' : `${count} platser`);
const terms = (count: number): string => (count === 1 ? 'en mandatperiod' : `${count} mandatperioder`);

/** What is said where a group is extended, and where groups are merged. */
export const svSeLife = {
  extend: {
    open: 'Förläng gruppen',
    heading: (name: string): string => `Förläng ${name}`,
    intro: 'Gruppen går vidare enligt ett beslut. Beslutet står kvar bland uppgifterna om gruppen.',
    until: 'Ny sista dag',
    permanent: 'Gruppen blir permanent',
    date: 'Beslutsdatum',
    save: 'Förläng gruppen',
    saving: 'Förlänger …',
    saved: 'Gruppen är förlängd.',
    needsLaterDay: 'Ange en ny sista dag, senare än den förra, eller välj att gruppen blir permanent.',
    needsDate: 'Ange när beslutet fattades.'
  },
  merge: {
    open: 'Slå samman med andra grupper',
    heading: (into: string): string => `Slå samman grupper med ${into}`,
    intro: (into: string): string =>
      `Välj de grupper som går upp i ${into}. De avslutas genom beslutet, och deras historik finns kvar. Det kan inte ångras här. Ska ${into} i stället gå upp i en annan grupp, öppna den gruppen först.`,
    groups: 'Grupper som går upp i den',
    confirm: 'Ja, det finns ett beslut om att slå samman grupperna',
    save: 'Slå samman',
    saving: 'Slår samman …',
    needsGroup: 'Välj minst en grupp.',
    note: (into: string): string => `Gruppen gick upp i ${into}`,
    done: (count: number, into: string): string => (count === 1 ? `En grupp har gått upp i ${into}` : `${count} grupper har gått upp i ${into}`),
    seatsNext: (into: string): string => `De som ska fortsätta får en plats i ${into} under fliken Ledamöter.`,
    history: (name: string): string => `Läs historiken för ${name}`,
    toMembers: (into: string): string => `Tillbaka till ${into}`,
    preview: {
      heading: 'Det här händer',
      ends: (count: number, ending: number, date: string): string =>
        count === 0 ? 'Gruppen har inga platser.' : `${seats(count)} stängs${ending === 0 ? ', och ingen sitter på dem den dagen' : `, och ${terms(ending)} slutar ${date}`}.`,
      takenBack: (count: number): string => (count === 1 ? 'En mandatperiod som skulle ha börjat senare tas tillbaka.' : `${count} mandatperioder som skulle ha börjat senare tas tillbaka.`),
      sitOn: (names: string, into: string): string => `Sitter redan i ${into}: ${names}.`,
      needSeat: (names: string, into: string): string => `Behöver en plats i ${into} för att fortsätta: ${names}.`,
      mandate: 'Uppdragsbeskrivningen är i kraft tills den upphävs genom ett eget beslut.',
      noMandate: 'Ingen uppdragsbeskrivning är i kraft.',
      history: (into: string): string => `Historiken läses på gruppens egen sida, som nås från ${into}.`
    }
  }
};
