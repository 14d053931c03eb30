import type { Account } from '../../http/contracts';
import { html, type Html } from './html';
import { initials } from './initials';
import type { Appearance } from './pageData';

const choices: readonly { readonly value: Appearance; readonly label: string }[] = [
  { value: 'light', label: 'Ljust' },
  { value: 'dark', label: 'Mörkt' },
  { value: 'contrast', label: 'Hög kontrast' },
];

export interface SuiteBarParts {
  readonly siteTitle: string;
  readonly siteUrl: string;
  readonly account: Account;
  readonly appearance: Appearance;
  /** Path with query to come back to when another account is chosen. */
  readonly here: string;
}

/** The bar across the top: where one is and who one is. */
export function suiteBar({ siteTitle, siteUrl, account, appearance, here }: SuiteBarParts): Html {
  const role = account.jobTitle === '' ? account.login : account.jobTitle;
  return html`<header class="suite-bar">
<button type="button" class="suite-button navigation-button" aria-expanded="false" aria-controls="site-navigation">
<span class="navigation-lines" aria-hidden="true"></span>Meny</button>
<a class="suite-title" href="${siteUrl}">${siteTitle}</a>
<div class="account">
<button type="button" class="suite-button account-button" aria-expanded="false" aria-controls="account-menu">
<span class="account-name">${account.name}</span><span class="persona" aria-hidden="true">${initials(account.name)}</span>
<span class="visually-hidden">, konto och utseende</span></button>
<div class="account-menu" id="account-menu">
<p class="account-who">${account.name}</p>
<p class="account-role">${role}</p>
<p><a href="/_layouts/15/accountchooser.aspx?return=${encodeURIComponent(here)}">Byt konto</a></p>
<fieldset class="appearance"><legend>Utseende</legend>
${choices.map(
  ({ value, label }) => html`<label><input type="radio" name="appearance" value="${value}"${
    value === appearance && html` checked`
  }> ${label}</label>\n`,
)}</fieldset>
</div>
</div>
</header>`;
}
