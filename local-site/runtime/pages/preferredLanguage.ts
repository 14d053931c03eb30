import type { SiteRequest } from '../../http/contracts';
import { choiceOf } from './choiceOf';
import { languageCookie } from './languageCookie';

/** The languages a person may prefer here, by tag. */
export type PreferredLanguage = 'sv-SE' | 'en-US';

/** LCIDs, as SharePoint numbers them. */
export const lcids: Readonly<Record<PreferredLanguage, number>> = { 'sv-SE': 1053, 'en-US': 1033 };

const languages = Object.keys(lcids) as readonly PreferredLanguage[];

/**
 * The language the person prefers, which the real service keeps in the profile: chosen in the account menu and kept
 * in a cookie; everybody's is Swedish before that. The browser's `Accept-Language` decides nothing, as it does not for
 * somebody whose profile names a language. In Teams the client says its own in the address (`forceLocale={locale}` in
 * the manifests the service makes).
 */
export function preferredLanguage(request: Pick<SiteRequest, 'url' | 'headers'>): PreferredLanguage {
  const read = (value: string): PreferredLanguage | undefined =>
    languages.find((language) => language.toLowerCase() === value.toLowerCase());
  return choiceOf(request, { parameter: 'forceLocale', cookie: languageCookie }, read) ?? 'sv-SE';
}
