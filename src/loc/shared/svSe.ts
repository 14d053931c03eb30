/** Sentences every view needs. A failure says what happened, what it means and what to do. */
export const svSe = {
  retry: 'Försök igen',
  details: 'Visa detaljer',
  cancel: 'Avbryt',
  loading: 'Läser in …',
  partNotFetched: 'Den här delen av sidan kunde inte hämtas. Kontrollera anslutningen och försök igen. Hjälper inte det, läs in sidan igen.',
  failures: {
    conflict: 'Någon annan har ändrat samma sak. Inget av ditt är borta. Läs in det senaste och försök igen.',
    denied: 'Du har inte behörighet till det här. Den som ansvarar för webbplatsen kan ge dig den.',
    missing: 'Det du söker finns inte, eller så får du inte se det. Kontrollera länken.',
    throttled: 'Servern har mycket att göra just nu. Vänta en stund och försök igen.',
    invalid: 'Servern kunde inte göra det som behövdes. Försök igen. Har du skrivit något, kontrollera det först. Hjälper inte det, hör av dig till den som ansvarar för webbplatsen.',
    outdated: 'Webbplatsen har en nyare version av Uppdrag än den här sidan. Inget sparades, och det du har skrivit finns kvar här. Kopiera det och läs in sidan igen. Hjälper inte det ska den som ansvarar för webbplatsen lägga in den nya versionen.',
    unprepared: 'Webbplatsen saknar något som den här versionen av Uppdrag behöver, eller så får du inte se det. Inget har gått förlorat. Den som ansvarar för webbplatsen kan göra klart den i Uppsättning, eller ge listan dess adress tillbaka om någon har ändrat den.',
    offline: 'Det går inte att nå servern. Kontrollera anslutningen och försök igen.',
    expired: 'Din inloggning har gått ut. Läs in sidan igen så loggas du in på nytt.'
  },
  siteGone:
    'Webbplatsen som det här hämtas från finns inte på sin adress. Den kan ha flyttats eller tagits bort. Den som redigerar sidan kan välja en annan adress i webbdelens egenskaper.',
  lacks: {
    list: (name: string): string => `Det som saknas: listan ${name}.`,
    column: (name: string): string => `Det som saknas: kolumnen ${name}.`
  },
  crash: {
    heading: 'Något gick fel i den här vyn',
    explanation: 'Det som redan är sparat finns kvar. Läs in sidan igen. Händer det en gång till, hör av dig till den som ansvarar för webbplatsen.'
  },
  document: {
    toQuestion: (question: string): string => `Gå till frågan: ${question}`,
    gap: 'Ej ifyllt',
    changeFixed: 'Ändra den fasta texten …',
    changeFixedIn: (heading: string): string => `Ändra den fasta texten … ${heading}`,
    deviations: {
      changed: 'Avviker från mallens text',
      added: 'Egen text, finns inte i mallen',
      omitted: 'Mallens text är utelämnad'
    }
  }
};

export type SharedStrings = typeof svSe;
