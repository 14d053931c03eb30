/** Where a site's web parts stand. */
export const svSe = {
  heading: 'Sidor som länkarna går till',
  what: 'Webbdelarna visar länkar till varandra: från grupprummet till uppdraget och bemanningen, från översikten till gruppen. En webbdel eller en flik i Teams som inte har egna adresser i sina inställningar använder de här.',
  whoKeeps: 'En administratör kan ändra adresserna.',
  names: {
    groupRoomPage: 'Grupprum',
    editorPage: 'Där uppdrag skrivs',
    decisionsPage: 'Beslut',
    rostersPage: 'Bemanning'
  },
  none: 'Ingen adress. Länkarna dit visas bara där webbdelen har en egen.',
  change: 'Ändra adresserna',
  hint: 'Adressen till en sida i organisationen, till exempel /sites/uppdrag/SitePages/Beslut.aspx. Tom: inga länkar dit.',
  looking: 'Letar efter sidorna på webbplatsen …',
  proposed: 'Tomma fält är ifyllda med de sidor på webbplatsen som har webbdelarna. Inget gäller förrän du sparar.',
  nothingProposed: 'Sidorna på webbplatsen ger inget mer att fylla i.',
  notFound: 'Sidorna på webbplatsen kunde inte läsas, så inget är ifyllt. Skriv adresserna själv, eller stäng och försök igen om en stund.',
  several: (addresses: string): string => `Webbdelen står på flera sidor. Välj en av dem: ${addresses}`,
  foreign: (host: string): string => `Sidan ligger hos ${host}, en annan organisation. Skriv adressen till en sida i den egna.`,
  unreadable: 'Det här går inte att läsa som en sidas adress. Skriv till exempel /sites/uppdrag/SitePages/Beslut.aspx.',
  save: 'Spara adresserna',
  saving: 'Sparar …',
  saved: 'Adresserna är sparade. De gäller nästa gång någon öppnar en sida eller en flik.'
};

export type SitePagesStrings = typeof svSe;
