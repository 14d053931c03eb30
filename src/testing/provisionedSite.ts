import type { SPFI } from '@pnp/sp';
import { startSite, type SiteOptions } from '../../local-site/server';
import type { Administration } from '../adapters/sharepoint/createAdministration';
import { createAdministration } from '../adapters/sharepoint/createAdministration';
import { createSpreadsheets } from '../adapters/spreadsheet/createSpreadsheets';
import { createDocumentReader } from '../adapters/word/createDocumentReader';
import { createPortsFor } from '../adapters/sharepoint/createPortsFor';
import { connect } from '../adapters/sharepoint/connection/connect';
import type { Ports } from '../application/ports/ports';
import type { SiteRole } from '../application/ports/siteProvisioning';
import { addMember } from '../application/provisioning/addMember';
import { provisionBody } from '../application/provisioning/provisionBody';
import { provisionGroup } from '../application/provisioning/provisionGroup';
import { provisionSite } from '../application/provisioning/provisionSite';
import { startFilledSite } from './filledSite';

/** A bare local site, over real HTTP. */
export interface BareSite {
  readonly webUrl: string;
  /** PnPjs as a person, e.g. `admin`. */
  connection(person: string): SPFI;
  administration(person?: string): Administration;
  ports(person: string): Ports;
  /** Orders misbehaviour of the site; for sites started with test control. */
  order(orders: object): Promise<void>;
  close(): Promise<void>;
}

const login = (person: string): string => `${person}@uppdrag.example`;

/** Who is who on the provisioned site; anybody else has no right at all. */
export const people: Readonly<Record<string, SiteRole>> = {
  'writer.x': { kind: 'writer', groupKey: 'rag-x' },
  'colleague.x': { kind: 'writer', groupKey: 'rag-x' },
  'writer.y': { kind: 'writer', groupKey: 'rag-y' },
  'recorder.x': { kind: 'recorder', bodyKey: 'rpo-x' },
  'recorder.y': { kind: 'recorder', bodyKey: 'rpo-y' },
  staff: { kind: 'staff' },
  support: { kind: 'processSupport' },
  publisher: { kind: 'publisher' },
  participant: { kind: 'participant' },
  reader: { kind: 'reader' }
};

const noDocuments: Ports['documents'] = {
  established: async () => ({ content: new Uint8Array(), textHash: '' }),
  draft: async () => new Uint8Array(),
  paper: async () => new Uint8Array(),
  page: async () => '',
  archive: async () => new Uint8Array(),
  textHash: async () => ''
};

export async function startBareSite(options: SiteOptions = {}): Promise<BareSite> {
  const site = await startSite(options);
  const webUrl = site.address;
  const connection = (person: string): SPFI => connect(webUrl, login(person));
  return {
    webUrl,
    connection,
    administration: (person = 'admin') => createAdministration(connection(person)),
    ports: (person) => createPortsFor(connection(person), { documents: noDocuments, reader: createDocumentReader(), spreadsheets: createSpreadsheets(), email: login(person) }),
    order: async (orders) => {
      const answer = await fetch(`${site.origin}/_local/control`, { method: 'POST', body: JSON.stringify(orders) });
      if (!answer.ok) {
        throw new Error(await answer.text());
      }
    },
    close: site.close
  };
}

/** Gives a bare site the groups rag-x and rag-y, the bodies rpo-x and rpo-y (own recorders) and rsl (staff), and people. */
export async function provision(site: BareSite): Promise<void> {
  const { provisioning } = site.administration();
  await provisionSite(provisioning);
  await provisionBody(provisioning, { key: 'rpo-x', name: 'RPO X', recordedBy: 'own' });
  await provisionBody(provisioning, { key: 'rpo-y', name: 'RPO Y', recordedBy: 'own' });
  await provisionBody(provisioning, { key: 'rsl', name: 'Regionsjukvårdsledningen', recordedBy: 'staff' });
  await provisionGroup(provisioning, { key: 'rag-x', name: 'RAG X' });
  await provisionGroup(provisioning, { key: 'rag-y', name: 'RAG Y' });
  for (const [person, role] of Object.entries(people)) {
    await addMember(provisioning, login(person), role);
  }
}

/** A site provisioned as `provision` does. @param options such as make no difference to what is provisioned */
export const startProvisionedSite = (options: SiteOptions = {}): Promise<BareSite> =>
  startFilledSite('provisioned', (data) => startBareSite({ ...options, data }), provision);
