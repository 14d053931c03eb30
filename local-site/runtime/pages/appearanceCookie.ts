export const appearanceCookie = 'LocalSiteAppearance';
