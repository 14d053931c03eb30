/** The queue that wakes the flows. It is no evidence, and nothing in it is believed. */
export interface DecisionRequests {
  /**
   * Asks for a notice about a case. Safe to repeat with the same key.
   * @throws Failure
   */
  add(key: string, mandateKey: string): Promise<void>;
  /**
   * When the daily flow last ran to its end: an ISO instant; empty when it never has, or there are no flows.
   * @throws Failure
   */
  lastRun(): Promise<string>;
}
