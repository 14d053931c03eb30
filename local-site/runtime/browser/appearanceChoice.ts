import { appearanceCookie } from '../pages/appearanceCookie';

/** The radio buttons of the account menu: remembers the choice in a cookie and shows the page in it. */
export function appearanceChoice(): void {
  for (const input of Array.from(document.querySelectorAll<HTMLInputElement>('input[name="appearance"]'))) {
    input.addEventListener('change', () => {
      document.cookie = `${appearanceCookie}=${input.value}; Path=/; SameSite=Strict; Max-Age=31536000`;
      const address = new URL(window.location.href);
      address.searchParams.delete('theme');
      // Going to an address that differs in its fragment only would not load the page.
      if (address.href === window.location.href) window.location.reload();
      else window.location.assign(address.href);
    });
  }
}
