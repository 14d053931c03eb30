import { connect } from '../adapters/sharepoint/connection/connect';
import { createAdministration } from '../adapters/sharepoint/createAdministration';
import type { Administration } from '../adapters/sharepoint/createAdministration';
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
export function administrationFor({ site, as }: SiteOptions, token: string | undefined): Administration {
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
  return createAdministration(connect(site.replace(/\/+$/, ''), bearer));
}
