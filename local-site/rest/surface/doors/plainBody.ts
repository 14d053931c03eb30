/** A body without metadata, as clients write it that do not ask for any: `{results: […]}` becomes the array itself. */
export function plainBody(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(plainBody);
  if (typeof body !== 'object' || body === null) return body;
  const { __metadata, ...members } = body as Record<string, unknown>;
  const type = (__metadata as { type?: string } | undefined)?.type ?? '';
  if (type.startsWith('Collection(')) return plainBody(members.results);
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, plainBody(value)]));
}
