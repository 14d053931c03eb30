import { appearanceOf } from './appearance';

const asked = (query: string, cookie?: string): string =>
  appearanceOf({ url: new URL(`http://127.0.0.1/x${query}`), headers: { cookie } });

describe('how a page looks', () => {
  it('is light until the person has chosen', () => {
    expect(asked('')).toBe('light');
  });

  it('follows the choice she made, among other cookies', () => {
    expect(asked('', 'a=b; LocalSiteAppearance=contrast; c=d')).toBe('contrast');
  });

  it('follows the address before that', () => {
    expect(asked('?theme=dark', 'LocalSiteAppearance=contrast')).toBe('dark');
    expect(asked('?theme=default', 'LocalSiteAppearance=contrast')).toBe('light');
  });

  it('does not follow words that mean nothing', () => {
    expect(asked('?theme=pink', 'LocalSiteAppearance=dark')).toBe('dark');
    expect(asked('', 'XLocalSiteAppearance=dark')).toBe('light');
  });
});
