import { createHmac, timingSafeEqual } from 'node:crypto';

export const DIGEST_SECONDS = 1800;

/** Form digests, SharePoint's guard against cross-site writes: one belongs to a web, an account and a time. */
export interface DigestIssuer {
  issue(webId: string, login: string): string;
  /** `wrong` for another web, another account or a changed value; `expired` when older than 30 minutes. */
  check(digest: string | undefined, webId: string, login: string): 'good' | 'wrong' | 'expired';
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const FORM = /^0x([0-9A-F]{128}),(\d\d \w{3} \d{4} \d\d:\d\d:\d\d) -0000$/;

/** `secret` is kept with the site's data, so that digests outlive a restart. */
export function createDigestIssuer(secret: string, now: () => Date): DigestIssuer {
  const seal = (time: string, webId: string, login: string): Buffer =>
    createHmac('sha512', secret).update(`${time}\n${webId}\n${login}`).digest();
  return {
    issue(webId, login) {
      const time = formatTime(now());
      return `0x${seal(time, webId, login).toString('hex').toUpperCase()},${time} -0000`;
    },
    check(digest, webId, login) {
      const match = FORM.exec(digest ?? '');
      if (!match || !timingSafeEqual(Buffer.from(match[1], 'hex'), seal(match[2], webId, login))) return 'wrong';
      const age = now().getTime() - Date.parse(`${match[2]} GMT`);
      return age >= -1000 && age <= DIGEST_SECONDS * 1000 ? 'good' : 'expired';
    }
  };
}

/** `dd MMM yyyy HH:mm:ss`, the form a digest carries. */
function formatTime(time: Date): string {
  const [date, clock] = time.toISOString().slice(0, 19).split('T');
  const [year, month, day] = date.split('-');
  return `${day} ${MONTHS[Number(month) - 1]} ${year} ${clock}`;
}
