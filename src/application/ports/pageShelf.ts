/** What has been found where pages are to be put, before anything is written there. */
export interface OpenShelf {
  /**
   * Puts a file in its place in one step: whoever reads sees the earlier one or this, whole. @returns false for one that lay
   * there already with the same bytes
   */
  put(path: string, content: Uint8Array): Promise<boolean>;
  /** Takes away what earlier runs wrote and this one has not, and lists what there is. @returns how many files were taken away */
  finish(): Promise<number>;
}

/**
 * Somewhere public pages are put: a folder, a library, an archive. Every method throws `Failure`; one that writes throws `conflict`
 * without a detail when somebody else has written there meanwhile, who is never written over.
 */
export interface PageShelf {
  /**
   * Notes that a run has begun that will write the files, so that the next one knows of them even if this is cut short.
   * @throws Failure `conflict` with its path as the detail when a file that no run has written lies where one is to be put
   */
  open(paths: readonly string[]): Promise<OpenShelf>;
}
