import * as React from 'react';
import { pagesOf, type Pages } from './pages';

export const PagesContext: React.Context<Pages> = React.createContext<Pages>(pagesOf({}));
