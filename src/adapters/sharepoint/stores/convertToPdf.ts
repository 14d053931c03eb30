import { extractWebUrl, SPQueryable, spGet } from '@pnp/sp';
import { BufferParse } from '@pnp/queryable';
import type { SharePointSite } from '../connection/site';
import { toFailure } from '../connection/toFailure';
import { sharedAddress } from './sharedAddress';

/**
 * A file of the site as PDF, by SharePoint's own conversion (`driveItem` content with `format=pdf`).
 * @returns null when the site does not convert it: whoever asks can print instead
 * @throws Failure `expired` or `throttled`
 */
export async function convertToPdf(site: SharePointSite, serverRelativeUrl: string): Promise<Uint8Array | null> {
  const web = extractWebUrl(site.sp.web.toUrl());
  const file = new URL(encodeURI(serverRelativeUrl), web).href;
  const content = SPQueryable([site.sp.web, `${web}/_api/v2.0/shares/${sharedAddress(file)}/driveItem/content?format=pdf`]);
  try {
    return new Uint8Array(await spGet<ArrayBuffer>(content.using(BufferParse())));
  } catch (error) {
    const failure = toFailure(error);
    if (failure.kind === 'expired' || failure.kind === 'throttled') {
      throw failure;
    }
    return null;
  }
}
