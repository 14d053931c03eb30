/** The product's languages: Swedish is complete and first, English follows. */
export type Language = 'sv-SE' | 'en-US';

/** A module of strings in every language. `enUs` is typed as `typeof svSe`: a missing key fails the build. */
export type Translations<Strings> = Readonly<Record<Language, Strings>>;
