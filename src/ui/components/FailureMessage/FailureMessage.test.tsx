import { render, screen } from '@testing-library/react';
import * as React from 'react';
import { Failure } from '../../../application/ports/failure';
import { FailureMessage } from './FailureMessage';

describe('a failure', () => {
  it('of a site that lacks something says what, that nothing is lost and who can do something about it', () => {
    render(<FailureMessage failure={new Failure('unprepared', '400 x', { kind: 'column', name: 'Lists/Seats Schedule' })} />);
    const { textContent: told } = screen.getByRole('alert');
    for (const part of ['Webbplatsen saknar något', 'Inget har gått förlorat', 'Uppsättning', 'kolumnen Lists/Seats Schedule']) expect(told).toContain(part);
  });

  it('of a site that is gone says so, and who can choose another', () => {
    render(<FailureMessage failure={new Failure('unprepared', '404 x', { kind: 'site', name: '' })} />);
    const { textContent: told } = screen.getByRole('alert');
    for (const part of ['finns inte på sin adress', 'Den som redigerar sidan', 'webbdelens egenskaper']) expect(told).toContain(part);
    expect(told).not.toContain('Webbplatsen saknar något');
  });

  it('names nothing where the server does not say what is lacking', () => {
    render(<FailureMessage failure={new Failure('unprepared', '404 x', { kind: 'list', name: '' })} />);
    expect(screen.getByRole('alert').textContent).not.toContain('Det som saknas');
  });
});
