import type { Account } from '../../http/contracts';
import { html, type Html } from '../../runtime/pages/html';
import type { Message } from './message';
import { safeMessage } from './safeMessage';

export interface MailboxContentParts {
  readonly messages: readonly Message[];
  readonly account: Account;
  readonly running: boolean;
  /** What became of the form just sent; empty for none. */
  readonly result: string;
  readonly homePath: string;
  readonly formPath: string;
  readonly here: string;
}

const time = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Stockholm' });
/** *27 november 2026 kl. 07.29*: Swedish prose writes the time with a point, and `Intl` with a colon. */
const instant = (sent: string): string => time.format(new Date(sent)).replace(/kl\. (\d\d):/, 'kl.\u00a0$1.');

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

const kinds: Readonly<Record<Message['kind'], string>> = { mail: 'E-post', teams: 'Meddelande i Teams', card: 'Kort i Teams' };
const answers = { Approve: 'Godkänn', Reject: 'Avvisa' } as const;

function answerForm(id: number, { formPath }: MailboxContentParts): Html {
  return html`<form method="post" action="${formPath}" class="message-answer">
<input type="hidden" name="card" value="${id}">
<label>Kommentar <textarea name="comments" rows="2"></textarea></label>
<div class="message-buttons"><button name="response" value="Approve">${answers.Approve}</button> <button name="response" value="Reject">${answers.Reject}</button></div>
</form>`;
}

function cardBody(message: Extract<Message, { kind: 'card' }>, parts: MailboxContentParts): Html {
  const { id, details, link, answer, open, to } = message;
  const isAsked = to.includes(parts.account.login);
  return html`<p>${details}</p>
<p><a href="${link}">Läs texten och ärendet</a></p>
${answer !== null && html`<p class="message-state">${answer.name} svarade ${answers[answer.response]}${answer.comments !== '' && `: ${answer.comments}`}</p>`}
${!answer && !open && html`<p class="message-state">Ingen väntar längre på svar på kortet.</p>`}
${open && isAsked && answerForm(id, parts)}
${open && !isAsked && html`<p class="message-state">Väntar på svar av ${to.join(', ')}. <a href="/_layouts/15/accountchooser.aspx?return=${encodeURIComponent(parts.here)}">Byt konto</a> för att svara.</p>`}`;
}

function messageItem(message: Message, parts: MailboxContentParts): Html {
  const subject = message.kind === 'teams' ? 'Meddelande i kanalen' : message.subject;
  return html`<li class="message"><article aria-labelledby="message-${message.id}">
<h2 id="message-${message.id}">${subject}</h2>
<p class="message-about">${kinds[message.kind]}${message.kind !== 'teams' && ` till ${message.to.join(', ')}`} · ${instant(message.sent)}</p>
<div class="message-body">${message.kind === 'card' ? cardBody(message, parts) : safeMessage(message.html)}</div>
</article></li>
`;
}

function morning({ formPath }: MailboxContentParts): Html {
  return html`<form method="post" action="${formPath}" class="message-morning">
<label>Kör morgonens flöden som om det vore <input type="date" name="day" value="${day.format(new Date())}" required></label>
<button>Kör</button>
</form>`;
}

/** The messages, newest first, with what can be done. */
export function mailboxContent(parts: MailboxContentParts): Html {
  const { messages, running, result, homePath } = parts;
  return html`${result !== '' && html`<p role="status" class="message-result">${result}</p>`}
${running ? morning(parts) : html`<p>Flödena är av. Starta webbplatsen med <code>npm start</code> för att ha dem på.</p>`}
${messages.length === 0 ? html`<p>Här är tomt. När ett ärende börjar vänta på någon kommer ett brev hit.</p>` : html`<ul class="messages">
${messages.map((message) => messageItem(message, parts))}</ul>`}
<p><a href="${homePath}">Till webbplatsen</a></p>`;
}
