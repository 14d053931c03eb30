import { preferredLanguage } from './preferredLanguage';

const preferred = (query: string, cookie?: string): string =>
  preferredLanguage({ url: new URL(`http://127.0.0.1/x${query}`), headers: { cookie, 'accept-language': 'en-US' } });

describe('the language a person prefers', () => {
  it('is Swedish until one has chosen, whatever the browser says', () => {
    expect(preferred('')).toBe('sv-SE');
  });

  it('is what was chosen, and in Teams what the client says', () => {
    expect(preferred('', 'LocalSiteAppearance=dark; LocalSiteLanguage=en-US')).toBe('en-US');
    expect(preferred('?forceLocale=en-us')).toBe('en-US');
    expect(preferred('?forceLocale=sv-se', 'LocalSiteLanguage=en-US')).toBe('sv-SE');
  });

  it('is no language that is not to choose', () => {
    expect(preferred('?forceLocale=xx', 'LocalSiteLanguage=en')).toBe('sv-SE');
  });
});
