import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import { createMemoryWorld, type MemoryWorld } from '../../adapters/memory/memoryWorld';
import { pagesOf } from '../../domain/sitePages/pages';
import { memoryAccount } from '../../testing/memoryAccount';
import { Root } from '../Root';
import { OnwardPages } from './OnwardPages';
import { usePages } from './usePages';

const Told = (): JSX.Element => {
  const { editorPage, decisionsPage } = usePages();
  return <p>{`${editorPage} ${decisionsPage}`}</p>;
};

async function world(): Promise<MemoryWorld> {
  const made = createMemoryWorld({ templates: [], accounts: [memoryAccount('administrator', { administers: true }), memoryAccount('reader', { participates: false })] });
  const { sitePages } = createMemoryPorts(made, 'administrator');
  await sitePages.save('editorPage', { address: '/u/Skriv.aspx', version: '' });
  await sitePages.save('decisionsPage', { address: '/u/Beslut.aspx', version: '' });
  return made;
}

const show = (made: MemoryWorld): void => {
  render(
    <Root language="sv-SE" ports={createMemoryPorts(made, 'reader')} pages={pagesOf({ editorPage: '/r/Egen.aspx' })}>
      <OnwardPages>
        <Told />
      </OnwardPages>
    </Root>
  );
};

describe('the pages that links lead to', () => {
  it('are the site’s where the web part has none of its own', async () => {
    show(await world());
    await screen.findByText('/r/Egen.aspx /u/Beslut.aspx');
  });

  it('are asked for again, with the next click, when the answer was lost', async () => {
    const made = await world();
    made.faults.failNext('sitePages.stored', 'offline');
    show(made);
    await userEvent.setup().click(await screen.findByText('/r/Egen.aspx'));
    await screen.findByText('/r/Egen.aspx /u/Beslut.aspx');
  });
});
