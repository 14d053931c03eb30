import { appearanceCookie } from '../pages/appearanceCookie';
import { languageCookie } from '../pages/languageCookie';

/** The radio buttons of the account menu: each remembers the choice in a cookie and shows the page as chosen. */
export function accountChoices(): void {
  remember('appearance', appearanceCookie, 'theme');
  remember('language', languageCookie, 'forceLocale');
}

/** @param parameter what in an address goes before the cookie */
function remember(name: string, cookie: string, parameter: string): void {
  for (const input of Array.from(document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`))) {
    input.addEventListener('change', () => {
      document.cookie = `${cookie}=${input.value}; Path=/; SameSite=Strict; Max-Age=31536000`;
      const address = new URL(window.location.href);
      address.searchParams.delete(parameter);
      // Going to an address that differs in its fragment only would not load the page.
      if (address.href === window.location.href) window.location.reload();
      else window.location.assign(address.href);
    });
  }
}
