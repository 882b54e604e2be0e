/**
 * What was learned about image registries in this run. A registry that does not answer costs every pull its whole time limit, so
 * the first failure ends the other pulls from it, unless they have heard from it already.
 */
export class RegistryMemory {
  readonly #registries = new Map<string, { unreachable: string | null; readonly waiting: Set<AbortController> }>()

  /** Why the registry need not be asked again; null = ask. */
  unreachable(registry: string): string | null {
    return this.#registries.get(registry)?.unreachable ?? null
  }

  /** For one pull. `signal` ends it when another one found that the registry does not answer. */
  begin(registry: string): { readonly signal: AbortSignal; answered(): void } {
    const waiting = this.#of(registry).waiting
    const controller = new AbortController()
    waiting.add(controller)
    return { signal: controller.signal, answered: () => void waiting.delete(controller) }
  }

  markUnreachable(registry: string, why: string): void {
    const known = this.#of(registry)
    known.unreachable ??= why
    for (const controller of known.waiting) controller.abort()
    known.waiting.clear()
  }

  #of(registry: string): { unreachable: string | null; readonly waiting: Set<AbortController> } {
    let known = this.#registries.get(registry)
    if (!known) {
      known = { unreachable: null, waiting: new Set() }
      this.#registries.set(registry, known)
    }
    return known
  }
}
