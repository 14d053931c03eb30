import * as React from 'react';
import { pagesOf, type Pages } from '../../domain/sitePages/pages';

export const PagesContext: React.Context<Pages> = React.createContext<Pages>(pagesOf({}));
