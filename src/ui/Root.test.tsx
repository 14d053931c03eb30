import { render, screen } from '@testing-library/react';
import * as React from 'react';
import { createMemoryPorts } from '../adapters/memory/createMemoryPorts';
import { Failure } from '../application/ports/failure';
import { createMandateWorld } from '../testing/drafting/mandateWorld';
import { FailureMessage } from './components/FailureMessage/FailureMessage';
import { Root } from './Root';
import '../testing/interface/english';

const ports = async (): Promise<React.ComponentProps<typeof Root>['ports']> =>
  createMemoryPorts(await createMandateWorld(), 'convener');

function Broken(): JSX.Element {
  throw new Error('oväntat');
}

describe('Root', () => {
  it('says something human when a view fails in a way nobody foresaw', async () => {
    const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    render(
      <Root language="sv-SE" ports={await ports()}>
        <Broken />
      </Root>
    );
    expect(screen.getByRole('alert').textContent).toContain('Det som redan är sparat finns kvar.');
    expect(screen.getByText('oväntat')).toBeTruthy();
    silenced.mockRestore();
  });

  it('speaks the language it is given and says so to the browser', async () => {
    render(
      <Root language="en-US" ports={await ports()}>
        <FailureMessage failure={new Failure('offline', 'no route')} />
      </Root>
    );
    const message = screen.getByText(/The server cannot be reached/);
    expect(message.closest('[lang]')?.getAttribute('lang')).toBe('en-US');
  });

  it('lets the browser’s own controls follow a dark section', async () => {
    const { container } = render(
      <Root language="sv-SE" ports={await ports()} theme={{ isInverted: true }}>
        text
      </Root>
    );
    expect((container.firstElementChild as HTMLElement).style.colorScheme).toBe('dark');
  });
});
