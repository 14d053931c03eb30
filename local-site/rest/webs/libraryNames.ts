import type { Web } from '../../storage/webs';

/** Titles follow the site's language when it is made; addresses are English in every language. */
const ENGLISH = { documents: 'Documents', pages: 'Site Pages', assets: 'Site Assets', styles: 'Style Library', home: 'Home' } as const;
const SWEDISH = { documents: 'Dokument', pages: 'Webbplatssidor', assets: 'Webbplatstillgångar', styles: 'Formatmallsbibliotek', home: 'Startsida' } as const;

export function libraryNames({ settings }: Web): Readonly<Record<keyof typeof ENGLISH, string>> {
  return settings.language === 1053 ? SWEDISH : ENGLISH;
}
