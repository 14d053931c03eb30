import type { Duplex } from 'node:stream';

/** What the web server before SharePoint says to what is no HTTP request; the connection is closed. */
export function answerMalformed(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const [status, heading, text] = refusalOf(error.code);
  const body = `<HTML><HEAD><TITLE>${heading}</TITLE></HEAD><BODY><h2>${heading}</h2><hr><p>${text}</p></BODY></HTML>`;
  socket.end(`HTTP/1.1 ${status}\r\nContent-Type: text/html; charset=us-ascii\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
}

function refusalOf(code: string | undefined): readonly [string, string, string] {
  if (code === 'HPE_HEADER_OVERFLOW') return ['400 Bad Request', 'Bad Request - Request Too Long', 'HTTP Error 400. The size of the request headers is too long.'];
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return ['408 Request Timeout', 'Request Timeout', 'HTTP Error 408. The request timed out.'];
  return ['400 Bad Request', 'Bad Request', 'HTTP Error 400. The request is badly formed.'];
}
