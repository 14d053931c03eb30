/** The queue that wakes the flows. It is no evidence, and nothing in it is believed. */
export interface DecisionRequests {
  /**
   * Asks for a notice about a case. Safe to repeat with the same key.
   * @throws Failure
   */
  add(key: string, mandateKey: string): Promise<void>;
}
