import type { Outlet } from './Outlet';

/** Printing may still read the page when the dialogue has gone. */
const keptForPrint = 60_000;

export const browserOutlet: Outlet = {
  save: (name, type, content) => {
    const parts: BlobPart = typeof content === 'string' ? content : content.slice().buffer;
    const address = URL.createObjectURL(new Blob([parts], { type }));
    const link = window.document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    URL.revokeObjectURL(address);
  },
  print: (html) => {
    const frame = window.document.createElement('iframe');
    frame.title = '';
    frame.tabIndex = -1;
    frame.setAttribute('aria-hidden', 'true');
    // Out of sight rather than hidden: browsers do not print a frame that is not drawn.
    Object.assign(frame.style, { position: 'fixed', inset: '100% auto auto 100%', width: '1px', height: '1px', border: '0' });
    frame.srcdoc = html;
    frame.onload = () => {
      frame.contentWindow?.focus();
      frame.contentWindow?.print();
      window.setTimeout(() => frame.remove(), keptForPrint);
    };
    window.document.body.append(frame);
  },
  copy: async (html, text) => {
    const as = (type: string, content: string): Blob => new Blob([content], { type });
    await window.navigator.clipboard.write([
      new ClipboardItem({ 'text/html': as('text/html', html), 'text/plain': as('text/plain', text) })
    ]);
  }
};
