import * as React from 'react';
import type { Ports } from '../../application/ports/ports';

export const PortsContext: React.Context<Ports | null> = React.createContext<Ports | null>(null);
