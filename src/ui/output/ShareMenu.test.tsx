import { screen } from '@testing-library/react';
import * as React from 'react';
import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import { Failure } from '../../application/ports/failure';
import { createMandateWorld } from '../../testing/drafting/mandateWorld';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import { showView } from '../../testing/interface/showView';
import { takeOut } from '../../testing/interface/takeOut';
import type { Output } from './Output';
import { ShareMenu } from './ShareMenu';

const show = async (...outputs: readonly Output[]): Promise<HTMLElement> =>
  showView(<ShareMenu outputs={outputs} />, createMemoryPorts(await createMandateWorld(), 'convener')).container;

const status = (): string | null => screen.getByRole('status').textContent;

describe('the menu for files and print', () => {
  it('says that it works, and when it is done', async () => {
    let finish = (): void => undefined;
    const run = jest.fn(() => new Promise<null>((resolve) => (finish = () => resolve(null))));
    const container = await show({ key: 'word', run });
    expect(status()).toBe('');
    await takeOut('Ladda ner som Word');
    expect(status()).toBe('Förbereder …');
    await takeOut('Ladda ner som Word');
    expect(run).toHaveBeenCalledTimes(1);
    finish();
    await screen.findByText('Klart.');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('says what became of it beside the file', async () => {
    await show({ key: 'word', run: async () => 'damagedLetterhead' });
    await takeOut('Ladda ner som Word');
    await screen.findByText(/^Brevmallen gick inte att använda, så dokumentet står på vanligt papper/);
  });

  it('tells a failure, and tries the same again', async () => {
    let isOffline = true;
    await show(
      { key: 'page', run: async () => null },
      {
        key: 'pdf',
        run: async () => {
          if (isOffline) throw new Failure('offline', 'no answer');
          return 'noConversion';
        }
      }
    );
    await takeOut('Spara som PDF');
    await screen.findByText(/^Det går inte att nå servern/);
    expect(status()).toBe('');
    isOffline = false;
    screen.getByRole('button', { name: 'Försök igen' }).click();
    await screen.findByText(/^Webbplatsen kan inte göra en PDF av filen/);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
