import type { SPFI } from '@pnp/sp';
import { connect } from '../adapters/sharepoint/connection/connect';
import { createAdministration } from '../adapters/sharepoint/createAdministration';
import type { Administration } from '../adapters/sharepoint/createAdministration';
import { createPortsFor } from '../adapters/sharepoint/createPortsFor';
import { createDocumentBuilder } from '../adapters/word/createDocumentBuilder';
import { createSpreadsheets } from '../adapters/spreadsheet/createSpreadsheets';
import { createDocumentReader } from '../adapters/word/createDocumentReader';
import type { Ports } from '../application/ports/ports';
import { WrongUse } from './wrongUse';

export interface SiteOptions {
  /** Absolute address of the web. */
  readonly site?: string;
  /** Login on the local site. */
  readonly as?: string;
}

/**
 * Connects as the caller: `--as LOGIN` on the local site, else the token in `UPPDRAG_TOKEN`.
 * @throws WrongUse when the address or the caller is missing
 */
function connectionFor({ site, as }: SiteOptions, token: string | undefined): SPFI {
  if (site === undefined || !URL.canParse(site)) {
    throw new WrongUse('--site ska följas av platsens hela adress. / --site must be followed by the full address of the site.');
  }
  const bearer = as ?? token;
  if (bearer === undefined || bearer === '') {
    throw new WrongUse(
      'Ange vem som frågar: --as LOGIN på den lokala platsen, annars miljövariabeln UPPDRAG_TOKEN. / ' +
        'Say who asks: --as LOGIN on the local site, otherwise the environment variable UPPDRAG_TOKEN.'
    );
  }
  return connect(site.replace(/\/+$/, ''), bearer);
}

/** @throws WrongUse when the address or the caller is missing */
export const administrationFor = (options: SiteOptions, token: string | undefined): Administration =>
  createAdministration(connectionFor(options, token));

/** @throws WrongUse when the address or the caller is missing */
export const portsFor = (options: SiteOptions, token: string | undefined): Ports =>
  createPortsFor(connectionFor(options, token), { documents: createDocumentBuilder(), reader: createDocumentReader(), spreadsheets: createSpreadsheets() });
