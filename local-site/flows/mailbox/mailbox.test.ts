import { createMailbox } from './mailbox';
import { safeMessage } from './safeMessage';

describe('a message on the page', () => {
  it('is paragraphs with links, and nothing else that looks like markup', () => {
    const shown = safeMessage('<p>A &lt;b&gt; &amp; c</p><p><a href="https://x.example/?a=1">Öppna</a></p><script>x</script><a href="javascript:x">j</a>').markup;
    expect(shown).toContain('<p>A &lt;b&gt; &amp; c</p>');
    expect(shown).toContain('<a href="https://x.example/?a=1">Öppna</a>');
    expect(shown).toContain('&lt;script&gt;');
    expect(shown).not.toMatch(/<script|<a href="javascript/);
  });
});

describe('a card in the mailbox', () => {
  const card = { kind: 'card', to: ['a@x.example'], subject: 's', details: 'd', link: 'l', until: '2026-04-02T00:00:00.000Z' } as const;
  const answer = { response: 'Approve', comments: '', by: 'a@x.example', name: 'A' } as const;

  it('is not answered when its time is out', async () => {
    let now = new Date('2026-03-12T00:00:00Z');
    const mailbox = createMailbox(() => now);
    const asked = mailbox.ask(card);
    now = new Date('2026-04-03T00:00:00Z');
    expect(mailbox.answer(1, answer)).toBe('closed');
    mailbox.endOverdue();
    await expect(asked).rejects.toThrow();
    expect(mailbox.messages()).toMatchObject([{ open: false, answer: null }]);
  });
});
