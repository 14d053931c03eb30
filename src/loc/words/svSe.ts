import type { WordKey } from '../../domain/words/wordForms';

export interface WordStrings {
  readonly explanations: Readonly<Record<WordKey, string>>;
}

/** What the words of the trade mean, in a sentence or two of plain Swedish. */
export const svSe: WordStrings = {
  explanations: {
    samverkansnamnd: 'Regionernas gemensamma politiska nämnd i sjukvårdsregionen. Den kommer överens om hur regionerna samarbetar om vården.',
    regionsjukvardsledning: 'Regionsjukvårdsledningen, RSL, är sjukvårdsregionens ledning på tjänstemannanivå, med de högsta cheferna för hälso- och sjukvården i regionerna.',
    kunskapsrad: 'En grupp av chefer som leder flera programområden och ser till att de får vad de behöver.',
    kunskapsstyrning: 'Arbetet för att bästa möjliga kunskap ska användas i varje möte mellan patient och vårdpersonal.',
    kunskapsstyrningsgrupp: 'Kunskapsstyrningsgruppen, KSG, leder och samordnar kunskapsstyrningen i sjukvårdsregionen Mellansverige.',
    programomrade: 'Ett av vårdens områden, till exempel psykisk hälsa, med en grupp av experter som leder kunskapsarbetet inom det.',
    rpo: 'Regionalt programområde: sjukvårdsregionens expertgrupp för ett av vårdens områden. Det ger uppdrag till regionala arbetsgrupper.',
    rag: 'Regional arbetsgrupp: experter som arbetar med en avgränsad fråga på uppdrag av sitt regionala programområde.',
    rsg: 'Regional samverkansgrupp: arbetar med en fråga som är gemensam för många programområden, till exempel läkemedel.',
    npo: 'Nationellt programområde: landets gemensamma expertgrupp för ett av vårdens områden.',
    nag: 'Nationell arbetsgrupp: arbetar med en avgränsad fråga på uppdrag av ett nationellt programområde.',
    nsg: 'Nationell samverkansgrupp: arbetar för hela landet med en fråga som är gemensam för många programområden.',
    lpo: 'Lokalt programområde: den egna regionens grupp för ett av vårdens områden.',
    lag: 'Lokal arbetsgrupp: den egna regionens grupp för en avgränsad fråga.',
    processtod: 'Den person som håller ihop gruppens arbete: kallar till möten, dokumenterar och följer upp.',
    sammankallande: 'Den som leder gruppen och kallar den till möte.',
    uppdragsgivare: 'Den nämnd, ledning eller grupp som ger gruppen dess uppdrag och tar emot resultaten.',
    patientloften: 'Det som vården lovar varje patient, till exempel att vara delaktig. Löftena gäller vården, inte gruppens egna åtaganden.',
    jav: 'Egna intressen, till exempel i ett företag, som kan påverka den som deltar. De redovisas innan man börjar och sedan återkommande.',
    adjungerad: 'En person som deltar i gruppen utan att vara ledamot, ofta för en viss fråga eller tid.',
    rss: 'Regional samverkans- och stödstruktur: kommunernas gemensamma stöd i länet för socialtjänst och kommunal hälso- och sjukvård.',
    rcc: 'Regionalt cancercentrum: sjukvårdsregionens centrum för att utveckla cancervården.',
    samordnare: 'Den person som tar emot gruppernas rapporter och håller samman deras arbete i sjukvårdsregionen.',
    delleverans: 'Ett resultat som gruppen lämnar under uppdragets gång.',
    slutleverans: 'Det samlade resultat som gruppen lämnar när ett tidsbegränsat uppdrag är klart.',
    handlingsplan: 'Gruppens plan för året: vad den ska göra och vilka mål den har. Planen heter olika i olika sjukvårdsregioner.',
    arsrapport: 'Redovisning av vad gruppen har gjort under året och vad det har lett till.',
    remiss: 'Ett förslag som skickas ut för synpunkter, med ett sista datum för svar. Inte att blanda ihop med en patients remiss.',
    vardskap: 'Ansvar för att driva ett nationellt programområde, med ordförande och processtöd, för hela landet.',
    styrgrupp: 'En grupp som styr en annan grupps arbete: beslutar om inriktning och följer upp.',
    arbetsutskott: 'En mindre grupp som bereder frågor åt en ledning eller nämnd mellan dess möten. Förkortas AU.',
    kvalitetsregister: 'Ett register med uppgifter om behandlingar och resultat, som används för att följa upp och förbättra vården.'
  }
};
