import * as React from 'react';
import type { Pages } from '../../domain/sitePages/pages';
import { PagesContext } from './PagesContext';

/** Where the other web parts stand, as the author of this page, or else the site, has set it. */
export const usePages = (): Pages => React.useContext(PagesContext);
