import * as React from 'react';
import { browserKeep } from './browserKeep';
import { browserScheduler } from './browserScheduler';
import type { Device } from './Device';

/** The browser unless a test puts another device in its place. */
export const DeviceContext: React.Context<Device> = React.createContext<Device>({
  keep: browserKeep,
  scheduler: browserScheduler
});
