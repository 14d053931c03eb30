/** A message written for somebody to send in the own name. */
export interface PreparedMessage {
  /** E-mail addresses; may be empty: then the sender chooses. */
  readonly to: readonly string[];
  readonly subject: string;
  /** Paragraphs, without blank lines between. */
  readonly lines: readonly string[];
}

/** One plain address: what could end the list of receivers or add another header is left out. */
const isAddress = (text: string): boolean => /^[^\s@,;<>"?&]+@[^\s@,;<>"?&]+$/.test(text);

const receivers = ({ to }: PreparedMessage): readonly string[] => [...new Set(to.filter(isAddress))];

/** Address that opens the message in the sender's mail program (RFC 6068). */
export function mailLink(message: PreparedMessage): string {
  const to = receivers(message).map(encodeURIComponent).join(',');
  const body = message.lines.join('\r\n\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(message.subject)}&body=${encodeURIComponent(body)}`;
}

/** Address that opens a chat in Teams with the message written; null when there is nobody to chat with. */
export function teamsLink(message: PreparedMessage): string | null {
  const users = receivers(message);
  if (users.length === 0) return null;
  const text = [message.subject, ...message.lines].join('\n\n');
  return `https://teams.microsoft.com/l/chat/0/0?users=${users.map(encodeURIComponent).join(',')}&message=${encodeURIComponent(text)}`;
}
