import { offeredDemoData, removeDataFolder } from './demoData';

/** Takes away what `demoBefore` made. */
export default function demoAfter(): void {
  const made = offeredDemoData();
  if (made !== undefined) removeDataFolder(made);
}
