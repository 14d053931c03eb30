import type { MemoryFaults, MemoryOperation } from './memoryFaults';

type AsyncMethod = (...parameters: readonly unknown[]) => Promise<unknown>;

/** The same port, where every method first passes the planned failures. */
export function withFaults<Port extends object>(name: string, port: Port, faults: MemoryFaults): Port {
  const wrapped = Object.entries(port as Record<string, AsyncMethod>).map(([method, call]) => [
    method,
    (...parameters: readonly unknown[]) =>
      faults.run(`${name}.${method}` as MemoryOperation, () => call(...parameters))
  ]);
  return Object.fromEntries(wrapped) as Port;
}
