import type { Account } from '../../http/contracts';
import { html, type Html } from './html';
import { initials } from './initials';

/** Everybody in the directory as a button each; choosing one goes on to `returnPath` as that person. */
export function accountChooser(accounts: readonly Account[], returnPath: string): Html {
  return html`<form method="post" action="/_local/account">
<input type="hidden" name="return" value="${returnPath}">
<ul class="people">
${accounts.map(
  ({ login, name, jobTitle, department }) => html`<li><button class="person" name="login" value="${login}">
<span class="persona" aria-hidden="true">${initials(name)}</span>
<span><span class="person-name">${name}</span>
<span class="person-role">${[jobTitle, department].filter((text) => text !== '').join(', ') || login}</span></span>
</button></li>
`,
)}</ul>
</form>`;
}
