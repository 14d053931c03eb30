import type { Account, RequestHandler, SiteResponse } from '../../http/contracts';
import { isPageRequest } from '../../runtime/handlers/isPageRequest';
import { appearanceOf } from '../../runtime/pages/appearance';
import { plainPage } from '../../runtime/pages/plainPage';
import { plainText } from '../../http/plainText';
import type { RunningFlows } from '../startFlows';
import type { AnswerRefusal, Mailbox } from './mailbox';
import { mailboxContent } from './mailboxContent';

export const mailboxPath = '/_layouts/15/postlada.aspx';
const formPath = '/_local/mailbox';

export interface MailboxPageParts {
  readonly mailbox: Mailbox;
  /** Undefined until the site listens. */
  readonly flows: () => RunningFlows | undefined;
  readonly scriptsPath: string;
  /** Path of the web the messages are about. */
  readonly homePath: string;
}

const refusals: Readonly<Record<AnswerRefusal, string>> = {
  closed: 'Svaret kom inte med: ingen väntar längre på det här kortet.',
  notAsked: 'Svaret kom inte med: kortet är ställt till någon annan. Byt konto till den som frågas.'
};

/** Answers a card as the account that asks, and says in the page's address what became of it. */
async function answerCard(form: URLSearchParams, account: Account, { mailbox, flows }: MailboxPageParts): Promise<string> {
  const response = form.get('response') === 'Approve' ? 'Approve' : 'Reject';
  const answer = { response, comments: form.get('comments') ?? '', by: account.login, name: account.name } as const;
  const refused = mailbox.answer(Number(form.get('card')), answer);
  await flows()?.settled();
  return refused ?? 'answered';
}

/** Runs the flow that goes by the clock, as it would on the morning of the day in the form. */
async function runMorning(form: URLSearchParams, { flows }: MailboxPageParts): Promise<string> {
  const at = new Date(`${form.get('day') ?? ''}T05:00:00Z`);
  if (Number.isNaN(at.getTime())) return 'noDay';
  for (const name of ['UppdragVarjeDag', 'UppdragAttPublicera']) {
    const end = await flows()?.run(name, at);
    if (end?.status !== 'Succeeded') return 'failed';
  }
  return 'ran';
}

const said: Readonly<Record<string, string>> = {
  ...refusals,
  answered: 'Svaret är taget emot.',
  ran: 'Morgonens flöden är körda.',
  failed: 'Flödena gick inte att köra till slut; orsaken står i fönstret där webbplatsen startades.',
  noDay: 'Ange en dag.'
};

const back = (result: string): SiteResponse => ({ status: 303, headers: { Location: `${mailboxPath}?resultat=${result}` }, body: '' });

/**
 * The page *Postlåda*: what the flows have sent. Its forms are taken at `/_local/mailbox`; as every request they pass
 * the site's own rules on callers first.
 */
export function mailboxPage(parts: MailboxPageParts): RequestHandler {
  return async (request) => {
    const { url, account } = request;
    if (url.pathname === formPath) {
      if (request.method !== 'POST') return plainText(405, 'Use POST');
      if (account === undefined) return plainText(403, 'Choose an account first');
      const form = new URLSearchParams((await request.body(65_536)).toString('utf8'));
      return back(form.has('card') ? await answerCard(form, account, parts) : await runMorning(form, parts));
    }
    if (url.pathname.toLowerCase() !== mailboxPath || account === undefined || !isPageRequest(request)) return undefined;
    return plainPage({
      title: 'Postlåda',
      lead: 'Här hamnar det som flödena skickar. I en riktig miljö går breven med Outlook och korten med Teams; härifrån lämnar inget datorn.',
      status: 200,
      appearance: appearanceOf(request),
      scriptsPath: parts.scriptsPath,
      content: mailboxContent({
        messages: parts.mailbox.messages(),
        account,
        running: parts.flows() !== undefined,
        result: said[url.searchParams.get('resultat') ?? ''] ?? '',
        homePath: parts.homePath,
        formPath,
        here: mailboxPath
      })
    });
  };
}
