import * as React from 'react';
import { render } from 'react-dom';
import { createMemoryPorts } from '../../../src/adapters/memory/createMemoryPorts';
import { startMandate } from '../../../src/application/drafting/startMandate';
import type { Ports } from '../../../src/application/ports/ports';
import { groupKey } from '../../../src/testing/approval/caseRecords';
import { createLongMandateWorld } from '../../../src/testing/drafting/longMandateWorld';
import { MandateEditor } from '../../../src/ui/mandateEditor/MandateEditor';
import { Root } from '../../../src/ui/Root';

const sections = 60;
const characters = 5_000;

const sentence = 'Arbetsgruppen följer upp vården och föreslår förbättringar till sitt programområde.\n';

/** Everything is answered, so that every section is as long as it is said to be. */
async function answerAll({ mandates }: Ports, mandateKey: string): Promise<void> {
  const { header } = await mandates.read(mandateKey);
  const text = sentence.repeat(Math.ceil(characters / sentence.length)).slice(0, characters);
  for (let index = 0; index < sections; index += 1) {
    await mandates.saveSection(header, `avsnitt-${index}`, { [`fraga-${index}`]: { kind: 'paragraphs', text } }, '');
  }
}

/** The editor alone on a page, on a site in memory: what is measured is the editor, not a server. */
async function show(): Promise<void> {
  const ports = createMemoryPorts(createLongMandateWorld(sections, 200), 'convener');
  await answerAll(ports, await startMandate(ports, groupKey));
  // The page is left, never taken down.
  // eslint-disable-next-line @rushstack/pair-react-dom-render-unmount
  render(
    <Root language="sv-SE" ports={ports}>
      <MandateEditor groupKey={groupKey} mandateKey="" />
    </Root>,
    document.body.appendChild(document.createElement('div'))
  );
}

void show();
