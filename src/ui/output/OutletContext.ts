import * as React from 'react';
import { browserOutlet } from './browserOutlet';
import type { Outlet } from './Outlet';

/** The browser's own ways out unless a test puts others in their place. */
export const OutletContext: React.Context<Outlet> = React.createContext<Outlet>(browserOutlet);
