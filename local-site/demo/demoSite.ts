import { createPortsFor } from '../../src/adapters/sharepoint/createPortsFor';
import { createAdministration } from '../../src/adapters/sharepoint/createAdministration';
import type { Administration } from '../../src/adapters/sharepoint/createAdministration';
import { connect } from '../../src/adapters/sharepoint/connection/connect';
import { createDocumentBuilder } from '../../src/adapters/word/createDocumentBuilder';
import { createSpreadsheets } from '../../src/adapters/spreadsheet/createSpreadsheets';
import { createDocumentReader } from '../../src/adapters/word/createDocumentReader';
import type { Ports } from '../../src/application/ports/ports';
import type { SiteClock } from '../http/siteClock';
import type { DirectLine } from '../rest/directLine';
import type { DemoAccount } from './content/accounts';

/** The running local site as the demo sees it: an address, a clock that can be set back, and the way past the network. */
export interface DemoSite {
  /** Absolute address of the web, e.g. `http://127.0.0.1:4400/sites/uppdrag`. */
  readonly address: string;
  readonly clock: SiteClock;
  readonly direct: DirectLine;
}

/** The product as one person uses it. */
export const portsOf = ({ address, clock }: Pick<DemoSite, 'address'> & { readonly clock: Pick<SiteClock, 'now'> }, { login }: DemoAccount): Ports =>
  createPortsFor(connect(address, login), { documents: createDocumentBuilder(), reader: createDocumentReader(), spreadsheets: createSpreadsheets(), clock });

export const administrationOf = ({ address }: DemoSite, { login }: DemoAccount): Administration =>
  createAdministration(connect(address, login));
