import type { Ports } from '../ports/ports';

export type PublicPagesPorts = Pick<Ports, 'roster' | 'established' | 'groupReports' | 'attestations' | 'templates' | 'session' | 'clock'>;
