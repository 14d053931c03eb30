import type { SiteResponse } from '../../http/contracts';
import { html } from '../pages/html';
import type { Appearance } from '../pages/pageData';
import { plainPage } from '../pages/plainPage';
import { accountChooserPath } from './accountChooserPage';

interface Refused {
  readonly appearance: Appearance;
  readonly scriptsPath: string;
  /** Path one tried to reach. */
  readonly path: string;
}

/** A page or web that the caller may not read. */
export function deniedPage({ appearance, scriptsPath, path }: Refused): SiteResponse {
  return plainPage({
    title: 'Du har inte behörighet till sidan',
    lead: 'Den som äger webbplatsen kan ge dig behörighet. Du kan också byta till ett konto som har den.',
    status: 403,
    appearance,
    scriptsPath,
    content: html`<p><a href="${accountChooserPath}?return=${encodeURIComponent(path)}">Byt konto</a></p>`,
  });
}

export function missingPage({ appearance, scriptsPath, path }: Refused): SiteResponse {
  return plainPage({
    title: 'Sidan finns inte',
    lead: `Det finns ingen sida på adressen ${path}. Den kan ha flyttats eller tagits bort.`,
    status: 404,
    appearance,
    scriptsPath,
    content: html`<p><a href="/">Till startsidan</a></p>`,
  });
}
