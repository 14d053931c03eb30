/** What is said where somebody else has changed the same section. */
export const svSe = {
  heading: (section: string): string => `${section} har ändrats av någon annan`,
  explanation: (editor: string): string =>
    `${editor} sparade samma avsnitt medan du skrev. Ingenting är borta. Välj vad som ska gälla för varje del. Ord som bara står i den ena texten är understrukna.`,
  somebody: 'Någon annan',
  mine: 'Din text',
  theirs: (editor: string): string => `Text från ${editor}`,
  takeMine: 'Behåll min text',
  takeTheirs: 'Ta den andra texten',
  takeBoth: 'Behåll båda efter varandra',
  empty: 'Inget svar',
  ownWording: 'Egna formuleringar i avsnittet',
  choice: 'Det här ska gälla',
  result: 'Visa hur avsnittet blir',
  use: 'Använd det valda'
};

export type DraftConflictStrings = typeof svSe;
