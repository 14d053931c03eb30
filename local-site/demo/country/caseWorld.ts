import type { RosterIndex } from '../../../src/domain/roster/rosterIndex';
import type { Template } from '../../../src/domain/template/template';
import type { Random } from '../../random';
import type { DemoAccount } from '../content/accounts';
import type { CaseRecorder } from './caseRecorder';
import type { SiteWriter } from './siteWriter';
import type { Published, TextToPublish } from './textPublisher';

/** Who writes: login, and the name the site shows. */
export type Account = Pick<DemoAccount, 'login' | 'name'>;

/** What a case is told with. */
export interface CaseWorld {
  readonly writer: () => SiteWriter;
  readonly recorder: CaseRecorder;
  readonly publish: (writer: SiteWriter, login: string, text: TextToPublish) => Published;
  readonly roster: RosterIndex;
  readonly random: Random;
  readonly template: Template;
  /** Writes for the group. */
  readonly convener: Account;
  /** Records the bodies' decisions, and publishes. */
  readonly staff: Account;
  /** Records for a body that has recorders of its own; the staff else. */
  readonly recorderOf: (bodyKey: string) => Account;
}
