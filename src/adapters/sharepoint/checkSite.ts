import type { SPFI } from '@pnp/sp';
import type { Failure } from '../../application/ports/failure';
import { groups } from '../../schema/lists/groups';
import { failing } from './connection/toFailure';
import { siteOf } from './connection/site';

/** What lies at an address: a site that is set up for the product, one that is not, or why it cannot be told. */
export type SiteCheck = 'ready' | 'notSetUp' | 'missing' | 'denied' | 'unreachable';

const checkOf = ({ kind }: Failure): SiteCheck =>
  kind === 'missing' ? 'missing' : kind === 'denied' || kind === 'expired' ? 'denied' : 'unreachable';

/** Looks what lies at the address `sp` works on, as its account sees it. Throws nothing. */
export async function checkSite(sp: SPFI): Promise<SiteCheck> {
  const site = siteOf(sp);
  try {
    await failing(() => sp.web.select('Title')());
  } catch (failure) {
    return checkOf(failure as Failure);
  }
  // Every reader sees the groups. A list that is not there and one that may not be read look alike: neither can be worked on.
  return failing(() => site.list(groups).select('Id')()).then(() => 'ready', () => 'notSetUp');
}
