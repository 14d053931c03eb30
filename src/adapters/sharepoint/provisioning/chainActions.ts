import type { ProvisioningAction } from '../../../application/ports/siteProvisioning';
import { countedConfiguration } from '../../../domain/approval/configuration';
import { defaultChains } from '../../../domain/approval/defaultChains';
import { hashEntry } from '../../../domain/approval/hashEntry';
import { configurationFolder } from '../../../domain/approval/place';
import { ledger } from '../../../schema/lists/ledger';
import type { SharePointSite } from '../connection/site';
import { createLedgerReading } from '../stores/ledgerReading';
import { createLedgerWriting } from '../stores/ledgerWriting';
import { noneBeforeProvisioning } from './noneBeforeProvisioning';

/**
 * Gives the site the chains the product brings, unconfirmed. A chain the site has any version of is its administrators'
 * own, and left alone.
 */
export async function chainActions(site: SharePointSite): Promise<readonly ProvisioningAction[]> {
  const entries = await noneBeforeProvisioning(createLedgerReading(site).configuration(), []);
  const kept = new Set(countedConfiguration(entries).flatMap(({ record }) => (record.type === 'chain' ? [record.chainKey] : [])));
  return defaultChains
    .filter(({ chain }) => !kept.has(chain.chainKey))
    .map(({ chain }) => ({
      kind: 'row',
      target: `${ledger.name}/${configurationFolder}/${chain.chainKey}`,
      run: async () => {
        const recordKey = `chain-${chain.chainKey}`;
        const ownHash = hashEntry(recordKey, configurationFolder, chain, '');
        await createLedgerWriting(site, async () => undefined).append({ recordKey, folder: configurationFolder, previousHash: '', ownHash, record: chain });
      }
    }));
}
