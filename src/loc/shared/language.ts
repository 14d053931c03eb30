/** The product's languages: Swedish is complete and first, English follows. */
export type Language = 'sv-SE' | 'en-US';

/** Strings in every language. English is typed as Swedish is: a missing key fails the build. */
export type Translations<Strings> = Readonly<Record<Language, Strings>>;
