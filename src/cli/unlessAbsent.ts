interface SystemError {
  readonly code?: string;
}

/** What is read, or null when there is no such file. */
export async function unlessAbsent<Value>(read: Promise<Value>): Promise<Value | null> {
  try {
    return await read;
  } catch (error) {
    if ((error as SystemError).code === 'ENOENT') return null;
    throw error;
  }
}
