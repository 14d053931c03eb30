import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { learnEnglish } from '../../loc/language/learnEnglish';
import { enUs as mandateStatesInEnglish } from '../../loc/mandateStates/enUs';
import { mandateStateStrings } from '../../loc/mandateStates/strings';
import { enUs } from '../../loc/shared/enUs';
import { LanguageContext } from '../language/LanguageContext';
import { useStrings } from '../language/useStrings';
import { later } from './later';

const Greeting = ({ name }: { readonly name: string }): JSX.Element => <p>{`Hej ${name}`}</p>;

describe('a view that is fetched when it is shown', () => {
  it('is waited for once, and stands at once the next time', async () => {
    const fetch = jest.fn(async () => Greeting);
    const Later = later(fetch, [50, 30]);
    expect(fetch).not.toHaveBeenCalled();
    const { unmount } = render(<Later name="Åsa" />);
    expect(screen.getByRole('status', { name: 'Läser in …' })).toBeTruthy();
    expect(await screen.findByText('Hej Åsa')).toBeTruthy();
    unmount();
    render(<Later name="Pär" />);
    expect(screen.getByText('Hej Pär')).toBeTruthy();
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('stands with its texts on a page in English, which has none but its first words', async () => {
    const Late = (): JSX.Element => <p>{useStrings(mandateStateStrings).publicStates.inForce}</p>;
    learnEnglish({ shared: enUs });
    const Later = later(async () => Late, [50, 30]);
    render(<LanguageContext.Provider value="en-US"><Later /></LanguageContext.Provider>);
    expect(screen.getByRole('status', { name: enUs.loading })).toBeTruthy();
    expect(await screen.findByText(mandateStatesInEnglish.publicStates.inForce)).toBeTruthy();
  });

  it('says that it could not be fetched, and is fetched again on demand', async () => {
    const fetch = jest.fn(async () => Greeting).mockRejectedValueOnce(new Error('Loading chunk 7 failed.'));
    const Later = later(fetch, [50, 30]);
    render(<Later name="Åsa" />);
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Den här delen av sidan kunde inte hämtas/);
    await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    expect(await screen.findByText('Hej Åsa')).toBeTruthy();
  });
});
