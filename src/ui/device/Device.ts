import type { DraftKeep } from '../../application/ports/draftKeep';
import type { Scheduler } from '../../application/ports/scheduler';

/** What a view needs of the writer's own device, apart from the site. */
export interface Device {
  readonly keep: DraftKeep;
  readonly scheduler: Scheduler;
}
