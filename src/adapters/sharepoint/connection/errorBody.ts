/** An error answer's code and text, whatever its shape. */
export interface ErrorBody {
  readonly code: string;
  readonly message: string;
}

interface ErrorMember {
  readonly code?: unknown;
  readonly message?: unknown;
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** `message` is a text in OData 4 and `{lang, value}` before. */
const textOf = (message: unknown): string =>
  typeof message === 'string' ? message : String(asRecord(message).value ?? '');

function fromJson(body: string): ErrorBody | null {
  let parsed: Record<string, unknown>;
  try {
    parsed = asRecord(JSON.parse(body));
  } catch {
    return null;
  }
  const error: ErrorMember = asRecord(parsed['odata.error'] ?? parsed.error);
  return { code: typeof error.code === 'string' ? error.code : '', message: textOf(error.message) };
}

function fromXml(body: string): ErrorBody | null {
  const code = /<(?:\w+:)?code[^>]*>([^<]*)</.exec(body)?.[1];
  const message = /<(?:\w+:)?message[^>]*>([^<]*)</.exec(body)?.[1];
  return code === undefined ? null : { code, message: message ?? '' };
}

const fromPage = (body: string): ErrorBody => ({
  code: '',
  message: body.replace(/<(script|style)[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 300)
});

/** Reads JSON (minimal, verbose, OData 4), Atom's XML and HTML pages. */
export const errorBody = (body: string): ErrorBody => fromJson(body) ?? fromXml(body) ?? fromPage(body);
