import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The peer: answers every request with JSON of the wanted size (`/SIZE`), made anew each time, and does nothing else. */
const server = createServer((message, answer) => {
  const rows = Array.from({ length: Math.ceil(Number(message.url?.slice(1)) / 1000) }, (_, Id) => ({ Id, Title: 'x'.repeat(970) }));
  const body = Buffer.from(JSON.stringify({ value: rows }));
  answer.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': String(body.length) });
  answer.end(body);
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`ready http://127.0.0.1:${(server.address() as AddressInfo).port}\n`));
process.once('SIGTERM', () => process.exit(0));
