import { failing } from '../connection/toFailure';
import { once } from '../stores/once';

/** A port, or a part of one, that can wait: each of its methods gives a promise. */
type Waiting<Port> = { readonly [Method in keyof Port]: (...given: never[]) => Promise<unknown> };

/** The methods of each port. The compiler demands every one, and no other. */
type MethodsOf<Ports> = { readonly [Port in keyof Ports]: Readonly<Record<keyof Ports[Port], true>> };

type Method = (...given: readonly unknown[]) => Promise<unknown>;

/**
 * Ports whose code comes over the network when one of their methods is first asked. Once it is there, or where the web part
 * has fetched it along with its view, a read still joins the batch of the moment it was asked in.
 * @param load gives the ports themselves. What it throws is a `Failure` to whoever asked, and the next who asks has it tried again
 */
export function onDemand<Ports extends { readonly [Port in keyof Ports]: Waiting<Ports[Port]> }>(
  load: () => Promise<Ports>,
  methods: MethodsOf<Ports>
): Ports {
  const loaded = once(() => failing(load));
  const waiting = (port: keyof Ports, method: string): Method => async (...given) => {
    const ready = (await loaded())[port] as unknown as Readonly<Record<string, Method>>;
    return ready[method]?.(...given);
  };
  const entries = Object.entries(methods) as [keyof Ports, object][];
  return Object.fromEntries(
    entries.map(([port, names]) => [port, Object.fromEntries(Object.keys(names).map((name) => [name, waiting(port, name)]))])
  ) as unknown as Ports;
}
