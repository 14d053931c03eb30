/** @jest-environment node */
import { createDigestIssuer } from './formDigest';

describe('a form digest', () => {
  it('holds for half an hour to the second, by the site’s own clock', () => {
    let now = Date.UTC(2026, 2, 12, 9, 30, 0);
    const issuer = createDigestIssuer('secret', () => new Date(now));
    const digest = issuer.issue('web', 'anna@uppdrag.example');
    now += 1_799_000;
    expect(issuer.check(digest, 'web', 'anna@uppdrag.example')).toBe('good');
    now += 1_000;
    expect(issuer.check(digest, 'web', 'anna@uppdrag.example')).toBe('good');
    now += 1;
    expect(issuer.check(digest, 'web', 'anna@uppdrag.example')).toBe('expired');
  });
});
