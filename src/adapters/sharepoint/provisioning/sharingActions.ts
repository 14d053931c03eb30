import type { ProvisioningAction } from '../../../application/ports/siteProvisioning';
import type { SharePointSite } from '../connection/site';
import { failing } from '../connection/toFailure';

interface SharingFacts {
  readonly MembersCanShare: boolean;
}

/**
 * Leaves sharing to the site's owners. By SharePoint's own default whoever may edit an item may share it, and so let
 * others past what the product has set.
 */
export async function sharingActions({ sp }: SharePointSite): Promise<readonly ProvisioningAction[]> {
  const { MembersCanShare } = await failing(() => sp.web.select('MembersCanShare')<SharingFacts>());
  const run = async (): Promise<void> => {
    await failing(() => sp.web.update({ MembersCanShare: false }));
  };
  return MembersCanShare ? [{ kind: 'sharing', target: 'web', run }] : [];
}
