export const languageCookie = 'LocalSiteLanguage';
