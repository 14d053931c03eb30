import * as React from 'react';
import type { Device } from './Device';
import { DeviceContext } from './DeviceContext';

export function useDevice(): Device {
  return React.useContext(DeviceContext);
}
