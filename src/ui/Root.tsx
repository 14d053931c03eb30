import { ThemeProvider } from '@fluentui/react/lib/Theme';
import type { PartialTheme } from '@fluentui/react/lib/Theme';
import * as React from 'react';
import type { Ports } from '../application/ports/ports';
import type { Language } from '../loc/shared/language';
import { pagesOf, type Pages } from '../domain/sitePages/pages';
import { PagesContext } from './address/PagesContext';
import { ErrorBoundary } from './components/ErrorBoundary/ErrorBoundary';
import { LanguageContext } from './language/LanguageContext';
import { PortsContext } from './ports/PortsContext';
import { forcedColorsTheme } from './theme/forcedColorsTheme';
import { Surface } from './theme/Surface';
import { useForcedColors } from './theme/useForcedColors';

export interface RootProps {
  /** The theme of the page's section, as SPFx gives it; Fluent's own when there is none. */
  readonly theme?: PartialTheme;
  readonly language: Language;
  readonly ports: Ports;
  /** Where the other web parts stand; none of them when left out. */
  readonly pages?: Pages;
  readonly children?: React.ReactNode;
}

const noPages = pagesOf({});

/** What every view stands in: theme, language, the world, and a net for what nobody foresaw. */
export function Root({ theme, language, ports, pages = noPages, children }: RootProps): JSX.Element {
  const isForced = useForcedColors();
  // The browser's own controls (dates, radio buttons, scroll bars) follow the section's background.
  const colorScheme = isForced ? 'light dark' : theme?.isInverted ? 'dark' : 'light';
  return (
    <PortsContext.Provider value={ports}>
      <LanguageContext.Provider value={language}>
        <ThemeProvider theme={isForced ? forcedColorsTheme : theme} lang={language} style={{ colorScheme }}>
          <Surface>
            <PagesContext.Provider value={pages}>
              <ErrorBoundary>{children}</ErrorBoundary>
            </PagesContext.Provider>
          </Surface>
        </ThemeProvider>
      </LanguageContext.Provider>
    </PortsContext.Provider>
  );
}
