import { render, screen } from '@testing-library/react';
import * as React from 'react';
import { lateStrings } from '../../loc/late/strings';
import { learnEnglish } from '../../loc/language/learnEnglish';
import { enUs } from '../../loc/shared/enUs';
import type { Language } from '../../loc/shared/language';
import { sharedStrings } from '../../loc/shared/strings';
import { svSe } from '../../loc/shared/svSe';
import { LanguageContext } from './LanguageContext';
import { useStrings } from './useStrings';

const Retry = (): JSX.Element => <p>{useStrings(sharedStrings).retry}</p>;

function show(language: Language): void {
  render(
    <LanguageContext.Provider value={language}>
      <Retry />
    </LanguageContext.Provider>
  );
}

describe('the strings of a module', () => {
  it('are Swedish on a Swedish page', () => {
    show('sv-SE');
    expect(screen.getByText(svSe.retry)).toBeTruthy();
  });

  it('are English on an English page, once they are known', () => {
    learnEnglish({ shared: enUs });
    show('en-US');
    expect(screen.getByText(enUs.retry)).toBeTruthy();
  });

  it('are never Swedish in place of English that was not loaded', () => {
    expect(() => lateStrings['en-US']).toThrow('late');
  });
});
