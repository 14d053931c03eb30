/** @jest-environment node */
import type { BaseComponentContext } from '@microsoft/sp-component-base';
import type { Ports } from '../../application/ports/ports';
import { readOverview } from '../../application/overview/readOverview';
import type { BareSite } from '../../testing/provisionedSite';
import { startProvisionedSite } from '../../testing/provisionedSite';
import { createSharePointPorts } from './createSharePointPorts';
import { newSeat } from '../../domain/roster/newSeat';
import { sentRequests } from '../../testing/sentRequests';


/** What SPFx tells a web part of its page; outside a browser nobody sends a cookie, so the site's own account acts. */
const contextOf = (webUrl: string, digest: string): BaseComponentContext =>
  ({
    pageContext: {
      user: { email: 'admin@uppdrag.example' },
      web: { absoluteUrl: webUrl },
      legacyPageContext: { formDigestValue: digest, formDigestTimeoutSeconds: 1800 }
    }
  }) as unknown as BaseComponentContext;

describe('the ports of a web part', () => {
  let site: BareSite;
  const { sent } = sentRequests();

  beforeAll(async () => {
    site = await startProvisionedSite();
    await site.administration().rosterEditor.add({
      groups: ['rag-x', 'rag-y'].map((key) => ({
        key,
        kind: 'rag',
        name: key,
        subject: key,
        programmeArea: '',
        healthcareRegions: ['sydostra'],
        mandators: [],
        templateFamily: ''
      })),
      seats: ['rag-x', 'rag-y'].map((groupKey) => newSeat({ key: `s-${groupKey}`, groupKey, regionKey: 'kalmar' })),
      terms: [],
      people: []
    });
  }, 60_000);
  afterAll(() => site.close());

  const ports = (digest: string): Ports => createSharePointPorts(contextOf(site.webUrl, digest), site.ports('admin'));
  const header = (key: string) => ({ key, groupKey: 'rag-x', template: { family: 'f', version: 1 }, variables: { group: 'X', programmeArea: '' } });
  const future = 'Fri, 01 Jan 2100 00:00:00 -0000';

  it('write with the page’s form digest, renewing one the site no longer takes', async () => {
    await ports(`0xSTALE,${future}`).mandates.create(header('m1'));
    expect(sent().filter((request) => request.includes('contextinfo'))).toHaveLength(1);
    expect((await ports(`0xSTALE,${future}`).mandates.read('m1')).header).toEqual(header('m1'));
  });

  it('show a region’s overview in two batches before the first paint, and the ledger’s tail', async () => {
    await readOverview(ports(`0xSTALE,${future}`), { kind: 'region', key: 'kalmar' }, '2026-03-01');
    expect(sent().filter((request) => request.endsWith('contextinfo')).length).toBeLessThanOrEqual(1);
    expect(sent().filter((request) => !request.endsWith('contextinfo')).length).toBeLessThanOrEqual(4);
  });

  it('load a template in one request', async () => {
    expect((await ports('').templates.version({ family: 'sydostra-rag', version: 1 })).sections.length).toBeGreaterThan(0);
    expect(sent()).toHaveLength(1);
  });
});
