import type { SiteRole } from '../../src/application/ports/siteProvisioning';
import { demoAccounts, type DemoAccount } from './content/accounts';

/** The body that has split from the small set-up: its decisions are recorded by its own secretary. */
export const bodyOfItsOwn = 'rpo-barn';

/** What the demo's people do on the site, besides writing for groups. */
export const demoRoles: readonly (readonly [DemoAccount, SiteRole])[] = [
  [demoAccounts.administrator, { kind: 'administrator' }],
  [demoAccounts.staff, { kind: 'staff' }],
  [demoAccounts.processSupport, { kind: 'processSupport' }],
  [demoAccounts.publisher, { kind: 'publisher' }],
  [demoAccounts.recorder, { kind: 'recorder', bodyKey: bodyOfItsOwn }],
  [demoAccounts.flows, { kind: 'flows' }],
  [demoAccounts.readerJonkoping, { kind: 'reader' }],
  [demoAccounts.readerKalmar, { kind: 'reader' }],
  [demoAccounts.readerOstergotland, { kind: 'reader' }],
  [demoAccounts.guest, { kind: 'reader' }],
  [demoAccounts.intranetEditorKalmar, { kind: 'reader' }],
];
