import { randomUUID } from 'node:crypto';
import { refusals } from '../refusals';
import { notificationAddress } from './notificationAddress';
import { send } from './send';

/**
 * Thrown by a call that must not go on before a receiver has said it wants to be told. Whoever answers the call shakes
 * hands outside the store's transaction and then makes the call again, with the address confirmed.
 */
export class HandshakeNeeded extends Error {
  readonly address: string;

  constructor(address: string) {
    super(`handshake with ${address}`);
    this.address = address;
  }
}

/** Posts a token that the receiver must send back as plain text within five seconds ([M] webhooks overview). Refuses otherwise. */
export async function shakeHands(address: string): Promise<void> {
  const url = notificationAddress(address);
  const token = randomUUID();
  url.searchParams.set('validationtoken', token);
  const received = await send(url, undefined).catch(() => undefined);
  if (received?.status !== 200 || received.text !== token) throw refusals.notificationUrlRefused(address);
}
