import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { NotAnswered } from '../interpreter/connectors';
import type { Card, CardAnswer, Message } from './message';

/** A message before it is sent. */
type New<M> = M extends Message ? Omit<M, 'id' | 'sent'> : never;

/** Why an answer had no effect. */
export type AnswerRefusal = 'closed' | 'notAsked';

/** Where the flows' messages end on the local site: nothing leaves the machine. */
export interface Mailbox {
  /** Newest first. */
  messages(): readonly Message[];
  send(message: New<Exclude<Message, Card>>): void;
  /** Shows a card and waits for its answer. @throws NotAnswered when the time is out */
  ask(card: Omit<New<Extract<Message, Card>>, 'answer' | 'open'>): Promise<CardAnswer>;
  answer(id: number, answer: CardAnswer): AnswerRefusal | null;
  /** Ends the waiting for cards whose time is out. */
  endOverdue(): void;
}

const readFrom = (file: string | undefined): readonly Message[] =>
  file !== undefined && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Message[]) : [];

/** @param file keeps the messages when the site stops; runs that waited then do not go on */
export function createMailbox(now: () => Date, file?: string): Mailbox {
  let messages = readFrom(file).map((message) => (message.kind === 'card' ? { ...message, open: false } : message));
  const waiting = new Map<number, { readonly done: (answer: CardAnswer) => void; readonly late: () => void }>();

  function keep(changed: readonly Message[]): void {
    messages = [...changed];
    if (file !== undefined) writeFileSync(file, JSON.stringify(messages));
  }
  function add(message: New<Message>): number {
    const id = Math.max(0, ...messages.map((one) => one.id)) + 1;
    keep([{ ...message, id, sent: now().toISOString() } as Message, ...messages]);
    return id;
  }
  const close = (id: number, answer: CardAnswer | null): void =>
    keep(messages.map((one) => (one.id === id && one.kind === 'card' ? { ...one, answer, open: false } : one)));

  return {
    messages: () => messages,
    send: (message) => {
      add(message);
    },
    ask: (card) =>
      new Promise((resolve, reject) => {
        const id = add({ ...card, answer: null, open: true });
        waiting.set(id, { done: resolve, late: () => reject(new NotAnswered()) });
      }),
    answer: (id, answer) => {
      const card = messages.find((one) => one.id === id);
      if (card?.kind !== 'card' || !card.open || card.until <= now().toISOString()) return 'closed';
      if (!card.to.includes(answer.by)) return 'notAsked';
      close(id, answer);
      waiting.get(id)?.done(answer);
      waiting.delete(id);
      return null;
    },
    endOverdue: () => {
      for (const card of messages) {
        if (card.kind !== 'card' || !card.open || card.until > now().toISOString()) continue;
        close(card.id, null);
        waiting.get(card.id)?.late();
        waiting.delete(card.id);
      }
    }
  };
}
