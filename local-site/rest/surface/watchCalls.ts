type Callable = (this: unknown, ...args: unknown[]) => unknown;
type Constructor = Callable & { readonly prototype: object };

/** Full names (`Class.member`, `function`) of what has been called since it was last cleared. */
export const called = new Set<string>();

const KEPT = Symbol('kept');

/** Notes every call of a member of a class of PnPjs: of a method, an accessor, a static function, or a function that its constructor sets. */
export function watchMember(owner: Constructor, fullName: string): void {
  const name = fullName.slice(fullName.indexOf('.') + 1);
  const holder = Object.hasOwn(owner, name) ? owner : holderOf(owner.prototype, name);
  const found = holder && Object.getOwnPropertyDescriptor(holder, name);
  Object.defineProperty(holder ?? owner.prototype, name, found ? noting(found, fullName) : notingKept(name, fullName));
}

/** The functions of a module of PnPjs, each noting its calls. */
export function watched<Module extends object>(module: Module): Module {
  const functions = Object.entries(module).map(([name, value]) => [name, typeof value === 'function' ? noted(value as Callable, name) : value] as const);
  return Object.fromEntries(functions) as Module;
}

function holderOf(prototype: object | null, name: string): object | undefined {
  for (let at = prototype; at !== null; at = Object.getPrototypeOf(at) as object | null) if (Object.hasOwn(at, name)) return at;
  return undefined;
}

function noted(original: Callable, fullName: string): Callable {
  return function note(this: unknown, ...args) {
    called.add(fullName);
    return original.apply(this, args);
  };
}

function noting(found: PropertyDescriptor, fullName: string): PropertyDescriptor {
  if (found.get || found.set) return { ...found, get: found.get && noted(found.get, fullName), set: found.set && noted(found.set as Callable, fullName) };
  return { ...found, value: noted(found.value as Callable, fullName) };
}

/** `delete` and the like are set by the constructor. */
function notingKept(name: string, fullName: string): PropertyDescriptor {
  const key = `${KEPT.description}:${name}`;
  return {
    configurable: true,
    get(this: Record<string, unknown>) {
      called.add(fullName);
      return this[key];
    },
    set(this: Record<string, unknown>, value: unknown) {
      Object.defineProperty(this, key, { value, writable: true, configurable: true });
    }
  };
}
