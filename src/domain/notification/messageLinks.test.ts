import { mailLink, teamsLink } from './messageLinks';
import type { PreparedMessage } from './messageLinks';

const message: PreparedMessage = {
  to: ['rolf@example.org', 'åsa@example.org', 'rolf@example.org'],
  subject: 'RAG Barnonkologi & hematologi väntar på beslut',
  lines: ['Hej!', 'Öppna ärendet: https://example.org/a?b=1&c=2']
};

describe('a message somebody sends in the own name', () => {
  it('opens in the mail program with receivers, subject and text', () => {
    const link = new URL(mailLink(message));
    expect(decodeURIComponent(link.pathname)).toBe('rolf@example.org,åsa@example.org');
    expect(link.searchParams.get('subject')).toBe(message.subject);
    expect(link.searchParams.get('body')).toBe('Hej!\r\n\r\nÖppna ärendet: https://example.org/a?b=1&c=2');
  });

  it('opens as a chat in Teams', () => {
    const link = new URL(teamsLink(message) ?? '');
    expect([link.host, link.searchParams.get('users')]).toEqual(['teams.microsoft.com', 'rolf@example.org,åsa@example.org']);
    expect(link.searchParams.get('message')).toMatch(/^RAG Barnonkologi & hematologi väntar på beslut\n\nHej!/);
  });

  it('goes to nobody by a planted address, and opens no chat without somebody to chat with', () => {
    const planted = { ...message, to: ['a@example.org?bcc=mallory@example.org', 'x@example.org,mallory@example.org', 'no address'] };
    expect(mailLink(planted)).toMatch(/^mailto:\?subject=/);
    expect(teamsLink(planted)).toBeNull();
  });
});
