/** Stands in for the keytips of Fluent's buttons: no button of ours has one, and every view would bring what manages them. */
export function KeytipData() {
  throw new Error('A button has a keytip, which the bundle is made without: see config/spfx-customize-webpack.js.');
}
