import { connect } from '../../src/adapters/sharepoint/connection/connect';
import { createPortsFor } from '../../src/adapters/sharepoint/createPortsFor';
import { createDocumentBuilder } from '../../src/adapters/word/createDocumentBuilder';
import { createSpreadsheets } from '../../src/adapters/spreadsheet/createSpreadsheets';
import { createDocumentReader } from '../../src/adapters/word/createDocumentReader';
import type { Ports } from '../../src/application/ports/ports';
import type { RunningSite } from './startSite';

/** The site as a person's own views reach it, past the screen. @param login without domain, e.g. `beslut` */
export const portsAs = (site: RunningSite, login: string): Ports =>
  createPortsFor(connect(site.address, `${login}@uppdrag.example`), { documents: createDocumentBuilder(), reader: createDocumentReader(), spreadsheets: createSpreadsheets() });
