import * as React from 'react';
import type { Ports } from '../../application/ports/ports';
import { PortsContext } from './PortsContext';

/** What the view needs of the world. @throws Error outside a `Root`. */
export function usePorts(): Ports {
  const ports = React.useContext(PortsContext);
  if (!ports) {
    throw new Error('usePorts is used outside Root.');
  }
  return ports;
}
