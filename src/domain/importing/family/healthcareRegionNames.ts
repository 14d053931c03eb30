/** The six healthcare regions, and what documents call them, in Swedish and English; superseded names included. */
export const healthcareRegionNames: readonly { readonly key: string; readonly name: string; readonly called: RegExp }[] = [
  { key: 'norra', name: 'Norra', called: /norra\s+sjukvårdsregion|sjukvårdsregion\s+norr(?!\p{L})|norrlands?(?!\p{L})|northern\s+healthcare/iu },
  // Called Uppsala-Örebro until October 2020.
  { key: 'mellansverige', name: 'Mellansverige', called: /mellansverige|uppsala\s*[-–]\s*örebro/iu },
  { key: 'stockholm-gotland', name: 'Stockholm-Gotland', called: /stockholm\s*[-–/]\s*gotland|stockholms?\s+sjukvårdsregion/iu },
  { key: 'vastra', name: 'Västra', called: /västra\s+sjukvårdsregion|sjukvårdsregion\s+väst(?!\p{L})/iu },
  { key: 'sydostra', name: 'Sydöstra', called: /sydöstra|south-?\s?east(?:ern)?\s+(?:swedish\s+)?healthcare/iu },
  { key: 'sodra', name: 'Södra', called: /södra\s+sjukvårdsregion|sjukvårdsregion\s+syd(?!\p{L})|southern\s+healthcare/iu }
];
