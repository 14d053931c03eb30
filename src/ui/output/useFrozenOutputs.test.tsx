import { screen } from '@testing-library/react';
import * as React from 'react';
import type { CaseView } from '../../application/approval/readCase';
import { readCase } from '../../application/approval/readCase';
import { recordDecision } from '../../application/approval/recordDecision';
import type { Ports } from '../../application/ports/ports';
import { publishMandate } from '../../application/publication/publishMandate';
import { mandateKey } from '../../testing/approval/caseRecords';
import { establishing, openCaseSite } from '../../testing/approval/caseSite';
import type { CaseSite } from '../../testing/approval/caseSite';
import type { RecordingOutlet } from '../../testing/interface/recordingOutlet';
import { createRecordingOutlet } from '../../testing/interface/recordingOutlet';
import { showView } from '../../testing/interface/showView';
import { takeOut } from '../../testing/interface/takeOut';
import { OutletContext } from './OutletContext';
import { ShareMenu } from './ShareMenu';
import { useFrozenOutputs } from './useFrozenOutputs';

function Frozen({ view }: { readonly view: CaseView }): JSX.Element {
  return <ShareMenu outputs={useFrozenOutputs('RAG Barnonkologi', view)} />;
}

async function publishedSite(): Promise<CaseSite> {
  const site = await openCaseSite();
  await recordDecision(site.as('recorder'), establishing(await site.handIn('Uppdrag')));
  await publishMandate(site.as('publisher'), { mandateKey, recordKey: 'receipt1', reviewDate: '', describeTrail: () => [] });
  return site;
}

async function show(site: CaseSite, through: (ports: Ports) => Ports = (ports) => ports): Promise<RecordingOutlet> {
  const ports = through(site.as('writer'));
  const view = await readCase(ports, mandateKey);
  const outlet = createRecordingOutlet();
  showView(
    <OutletContext.Provider value={outlet}>
      <Frozen view={view} />
    </OutletContext.Provider>,
    ports
  );
  return outlet;
}

describe('a frozen text taken out', () => {
  it('as Word is the published file itself', async () => {
    const site = await publishedSite();
    const outlet = await show(site);
    await takeOut('Ladda ner som Word');
    await screen.findByText('Klart.');
    const published = new TextDecoder().decode(site.world.published.get(mandateKey)?.content);
    expect(outlet.saved).toMatchObject([{ name: 'RAG Barnonkologi 2026-03-10.docx', content: published }]);
  });

  it('as PDF is what the site makes of the published file', async () => {
    const outlet = await show(await publishedSite(), (ports) => ({
      ...ports,
      established: { ...ports.established, asPdf: async () => new TextEncoder().encode('%PDF') }
    }));
    await takeOut('Spara som PDF');
    await screen.findByText('Klart.');
    expect(outlet.saved).toEqual([{ name: 'RAG Barnonkologi 2026-03-10.pdf', type: 'application/pdf', content: '%PDF' }]);
    expect(outlet.printed).toEqual([]);
  });

  it('is printed, and that is said, where the site makes no PDF', async () => {
    const outlet = await show(await publishedSite());
    await takeOut('Spara som PDF');
    await screen.findByText(/^Webbplatsen kan inte göra en PDF av filen/);
    expect(outlet.saved).toEqual([]);
    expect(outlet.printed).toHaveLength(1);
  });

  it('as a page has the decision line, the version and the checksum', async () => {
    const site = await publishedSite();
    const outlet = await show(site);
    await takeOut('Ladda ner som webbsida');
    await screen.findByText('Klart.');
    const [snapshot] = [...site.world.snapshots.values()];
    const page = JSON.parse(outlet.saved[0]?.content ?? '') as Record<string, unknown>;
    expect(page).toMatchObject({ document: { title: 'Uppdrag' }, standing: expect.stringMatching(/RPO Barn och ungdomars hälsa.*10 mars 2026.*§ 14/) });
    expect(page.footer).toContain(`mall version 1 · kontrollsumma ${snapshot?.hash.slice(0, 16) ?? 'none'}`);
  });

  it('has no file before it is published, and prints the text handed in', async () => {
    const site = await openCaseSite();
    await site.handIn('Uppdrag');
    const outlet = await show(site);
    await takeOut('Skriv ut eller spara som PDF');
    await screen.findByText('Klart.');
    expect(outlet.printed.map((page) => JSON.parse(page))).toMatchObject([{ document: { title: 'Uppdrag' } }]);
    screen.getByRole('button', { name: 'Dela och skriv ut' }).click();
    await screen.findByRole('menuitem', { name: 'Ladda ner som webbsida' });
    expect(screen.queryByRole('menuitem', { name: 'Ladda ner som Word' })).toBeNull();
  });
});
