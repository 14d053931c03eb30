import type { DemoPlace } from './demoPlace';
import { place } from './demoPlace';

/** Places in the small demo's programme areas for those who speak for the healthcare region nationally; by group. */
export const placesOfRepresentatives: Readonly<Record<string, readonly DemoPlace[]>> = {
  'rpo-barn': [place('jonkoping', 'nationalRepresentative', 'Ledamot i nationellt programområde', 1)],
  'rpo-kvinnosjukdomar': [place('jonkoping', 'nationalRepresentative', 'Ledamot i nationellt programområde', 2), place('ostergotland', 'processSupport', 'Processtöd', 1)],
  'rpo-hjarta': [place('kalmar', 'nationalRepresentative', 'Ledamot i nationellt programområde', 0), place('kalmar', 'processSupport', 'Processtöd', 2)]
};
