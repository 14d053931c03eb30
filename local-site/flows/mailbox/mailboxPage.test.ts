import type { SiteRequest } from '../../http/contracts';
import { anna, pageRequest } from '../../runtime/testing/pageRequest';
import { createMailbox } from './mailbox';
import { mailboxPage, mailboxPath } from './mailboxPage';

const mailbox = createMailbox(() => new Date('2026-03-12T08:00:00Z'));
const page = mailboxPage({ mailbox, flows: () => undefined, scriptsPath: '/_page/p/', homePath: '/sites/x' });
const card = { kind: 'card', subject: 'Ett kort', details: 'Svara', link: 'https://x.example/', until: '2026-04-02T00:00:00.000Z' } as const;

const posted = (form: Record<string, string>): SiteRequest => {
  const request = pageRequest('/_local/mailbox', anna);
  return { ...request, method: 'POST', body: async () => Buffer.from(new URLSearchParams(form).toString()) };
};
const shown = async (): Promise<string> => String((await page(pageRequest(mailboxPath, anna)))?.body);

describe('the mailbox page', () => {
  it('takes an answer from who is asked, and tells what became of it', async () => {
    const answered = mailbox.ask({ ...card, to: [anna.login] });
    expect(await shown()).toContain('name="response" value="Approve"');
    const answer = await page(posted({ card: '1', response: 'Reject', comments: 'Skriv om <b>' }));
    expect(answer?.headers.Location).toBe(`${mailboxPath}?resultat=answered`);
    await expect(answered).resolves.toEqual({ response: 'Reject', comments: 'Skriv om <b>', by: anna.login, name: anna.name });
    expect(await shown()).toContain('svarade Avvisa: Skriv om &lt;b&gt;');
    expect((await page(posted({ card: '1', response: 'Approve' })))?.headers.Location).toContain('closed');
  });

  it('shows others whom a card asks, and takes no answer from them', async () => {
    void mailbox.ask({ ...card, to: ['annan@uppdrag.example'] });
    expect(await shown()).toContain('Väntar på svar av annan@uppdrag.example');
    expect(await shown()).toContain('12 mars 2026 kl.\u00a009.00');
    expect((await page(posted({ card: '2', response: 'Approve' })))?.headers.Location).toContain('notAsked');
  });

  it('asks for an account first, and leaves other addresses alone', async () => {
    expect((await page({ ...posted({ card: '2' }), account: undefined }))?.status).toBe(403);
    expect(await page(pageRequest('/sites/x/SitePages/Home.aspx', anna))).toBeUndefined();
    expect(await page(pageRequest(mailboxPath))).toBeUndefined();
  });

  it('says of a day that is none that it wants one', async () => {
    expect((await page(posted({ day: 'i morgon' })))?.headers.Location).toContain('noDay');
  });
});
