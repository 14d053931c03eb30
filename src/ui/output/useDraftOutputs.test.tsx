import { screen } from '@testing-library/react';
import * as React from 'react';
import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import { Failure } from '../../application/ports/failure';
import type { Ports } from '../../application/ports/ports';
import { barnonkologiAnswers, barnonkologiVariables } from '../../templates/fixtures/barnonkologi';
import { templateOf } from '../../templates/templates';
import { createMandateWorld } from '../../testing/drafting/mandateWorld';
import type { RecordingOutlet } from '../../testing/interface/recordingOutlet';
import { createRecordingOutlet } from '../../testing/interface/recordingOutlet';
import { showView } from '../../testing/interface/showView';
import { takeOut } from '../../testing/interface/takeOut';
import { OutletContext } from './OutletContext';
import { ShareMenu } from './ShareMenu';
import { useDraftOutputs } from './useDraftOutputs';

const template = templateOf('sydostra-rag', 2);

function Draft(): JSX.Element {
  return <ShareMenu outputs={useDraftOutputs({ groupName: 'RAG Barn/onkologi', template, variables: barnonkologiVariables, answers: barnonkologiAnswers })} />;
}

/** The menu of a draft on 12 March 2026. */
async function show(through: (ports: Ports) => Ports = (ports) => ports): Promise<RecordingOutlet> {
  const world = await createMandateWorld();
  world.letterheads.set('sydostra', new Uint8Array([7]));
  const outlet = createRecordingOutlet();
  showView(
    <OutletContext.Provider value={outlet}>
      <Draft />
    </OutletContext.Provider>,
    through(createMemoryPorts(world, 'convener'))
  );
  return outlet;
}

const title = 'Uppdragsbeskrivning för regional arbetsgrupp Barnonkologi och hematologi i Sydöstra sjukvårdsregionen';

describe('a draft taken out', () => {
  it('as Word has its fields marked, on the region’s letterhead, and says whose and of when it is', async () => {
    const outlet = await show();
    await takeOut('Ladda ner som Word');
    await screen.findByText('Klart.');
    const [file] = outlet.saved;
    expect(file?.name).toBe('RAG Barn onkologi utkast 2026-03-12.docx');
    expect(file?.type).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    expect(JSON.parse(file?.content ?? '')).toMatchObject({
      document: { title },
      author: 'Person convener',
      date: '2026-03-12',
      letterhead: { 0: 7 },
      questions: expect.arrayContaining([['rapportering', 'Hur dokumenterar och rapporterar gruppen sitt arbete?']])
    });
  });

  it('stands on plain paper with a notice when the letterhead is damaged', async () => {
    const outlet = await show((ports) => ({
      ...ports,
      documents: {
        ...ports.documents,
        draft: (source) => (source.letterhead ? Promise.reject(new Failure('invalid', 'no Word document')) : ports.documents.draft(source))
      }
    }));
    await takeOut('Ladda ner som Word');
    await screen.findByText(/^Brevmallen gick inte att använda/);
    expect(outlet.saved.map(({ content }) => JSON.parse(content))).toMatchObject([{ letterhead: null, document: { title } }]);
  });

  it('as a page and on paper says that it is a draft', async () => {
    const outlet = await show();
    await takeOut('Ladda ner som webbsida');
    await screen.findByText('Klart.');
    expect(outlet.saved).toMatchObject([{ name: 'RAG Barn onkologi utkast 2026-03-12.html', type: 'text/html;charset=utf-8' }]);
    await takeOut('Skriv ut eller spara som PDF');
    await screen.findByText('Klart.');
    expect(outlet.printed).toEqual([outlet.saved[0]?.content]);
    expect(JSON.parse(outlet.printed[0] ?? '')).toMatchObject({ standing: 'Utkast 12 mars 2026', footer: '', document: { title } });
  });

  it('saves nothing when the file cannot be made', async () => {
    const outlet = await show((ports) => ({ ...ports, letterheads: { ...ports.letterheads, of: () => Promise.reject(new Failure('offline', 'no answer')) } }));
    await takeOut('Ladda ner som Word');
    await screen.findByText(/^Det går inte att nå servern/);
    expect(outlet.saved).toEqual([]);
  });
});
