import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

export function sealedPassword(password: string): string {
  const salt = randomBytes(16).toString('hex');
  return `${salt}:${scryptSync(password, salt, 32).toString('hex')}`;
}

export function isPassword(given: string, sealed: string): boolean {
  const [salt, hash] = sealed.split(':');
  return timingSafeEqual(scryptSync(given, salt, 32), Buffer.from(hash, 'hex'));
}
