import * as React from 'react';
import type { Pages } from './pages';
import { PagesContext } from './PagesContext';

/** Where the other web parts stand, as the author of this page has set it. */
export const usePages = (): Pages => React.useContext(PagesContext);
