import type { BrowserContext } from 'playwright-core';

/** Tells each address on another host that a page of the browser asks for. */
export function onForeignRequest(context: BrowserContext, origin: string, tell: (address: string) => void): void {
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^https?:$/.test(protocol) && asked !== origin) tell(request.url());
  });
}
