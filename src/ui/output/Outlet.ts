/** The ways out of the page: a file to the device, paper, or the clipboard. */
export interface Outlet {
  /** Gives the person a file, as a download. */
  save(name: string, type: string, content: Uint8Array | string): void;
  /** Opens the print dialogue for an HTML page. */
  print(html: string): void;
  /** Puts a text on the clipboard, with its form and plain. Rejects when the browser does not allow it. */
  copy(html: string, text: string): Promise<void>;
}
