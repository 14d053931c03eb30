/**
 * Words that are right and differ from a word of the trade by one letter, so that they are not taken for slips of it.
 * In lower case; their inflected forms and compounds are known with them.
 */
export const otherWords: readonly string[] = `
andraplacering angränsat anslutas arbetsrätt avpassar avställning avteckning barnavårdscentral bedövning bedövningar besannas brygga bryggor dokumentära
exporter exportera förespår förestås förfelar förfelas förlag förlagen förlagsverksamhet förslå gräsen kantakt klinker kodsekvenser kontanter kontrakt
kunskapslyft läktare ländens maningar mellanläge mellanläget mångtydig mångtydigt patent patenter placerar placering placeringar placeringskort planterar plantering
procession processionen ruiner samarbetspartier samlandet sammanfallande sammanslutas skrapar slätter storming stormningar striktur strikturer stölder störning
störningar syrning uppfatta uppskatta uppsätta uppsättas utbredning utbredningen utlämna utvecklingsstörning vildare vänstra värdland ålandet åtalande
`
  .trim()
  .split(/\s+/);
