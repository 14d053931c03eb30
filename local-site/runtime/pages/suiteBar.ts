import type { Account } from '../../http/contracts';
import { html, type Html } from './html';
import { initials } from './initials';
import type { Appearance } from './pageData';
import type { PreferredLanguage } from './preferredLanguage';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

const appearances: readonly Choice<Appearance>[] = [
  { value: 'light', label: 'Ljust' },
  { value: 'dark', label: 'Mörkt' },
  { value: 'contrast', label: 'Hög kontrast' },
];

const languages: readonly Choice<PreferredLanguage>[] = [
  { value: 'sv-SE', label: 'Svenska' },
  { value: 'en-US', label: 'English' },
];

export interface SuiteBarParts {
  readonly siteTitle: string;
  readonly siteUrl: string;
  readonly account: Account;
  readonly appearance: Appearance;
  /** What the page speaks. */
  readonly language: string;
  /** Path with query to come back to when another account is chosen. */
  readonly here: string;
}

/** The bar across the top: where one is and who one is. */
export function suiteBar({ siteTitle, siteUrl, account, appearance, language, here }: SuiteBarParts): Html {
  const role = account.jobTitle === '' ? account.login : account.jobTitle;
  return html`<header class="suite-bar" lang="sv">
<button type="button" class="suite-button navigation-button" aria-expanded="false" aria-controls="site-navigation">
<span class="navigation-lines" aria-hidden="true"></span>Meny</button>
<a class="suite-title" href="${siteUrl}">${siteTitle}</a>
<div class="account">
<button type="button" class="suite-button account-button" aria-expanded="false" aria-controls="account-menu">
<span class="account-name">${account.name}</span><span class="persona" aria-hidden="true">${initials(account.name)}</span>
<span class="visually-hidden">, konto, utseende och språk</span></button>
<div class="account-menu" id="account-menu">
<p class="account-who">${account.name}</p>
<p class="account-role">${role}</p>
<p><a href="/_layouts/15/accountchooser.aspx?return=${encodeURIComponent(here)}">Byt konto</a></p>
${choice('appearance', 'Utseende', appearances, appearance)}
${choice('language', 'Språk', languages, language)}
</div>
</div>
</header>`;
}

/** Radio buttons, of which the page's scripts remember the one that is chosen. */
function choice(name: string, legend: string, choices: readonly Choice<string>[], chosen: string): Html {
  return html`<fieldset class="account-choice"><legend>${legend}</legend>
${choices.map(
  ({ value, label }) => html`<label lang="${value === 'en-US' ? 'en' : 'sv'}"><input type="radio" name="${name}" value="${value}"${
    value === chosen && html` checked`
  }> ${label}</label>\n`,
)}</fieldset>`;
}
