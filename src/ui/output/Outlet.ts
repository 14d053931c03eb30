/** The ways out of the page: a file to the device, or paper. */
export interface Outlet {
  /** Gives the person a file, as a download. */
  save(name: string, type: string, content: Uint8Array | string): void;
  /** Opens the print dialogue for an HTML page. */
  print(html: string): void;
}
