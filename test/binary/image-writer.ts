/** Writes the bytes of made-up binaries, front to back, with places filled in later. */
export class ImageWriter {
  readonly endian: 'little' | 'big'
  readonly bits: 32 | 64
  #bytes = new Uint8Array(4096)
  #size = 0

  constructor(bits: 32 | 64, endian: 'little' | 'big') {
    this.bits = bits
    this.endian = endian
  }

  get size(): number {
    return this.#size
  }

  u8(...values: number[]): this {
    for (const value of values) this.put(this.#grow(1), value, 1)
    return this
  }

  u16(...values: number[]): this {
    for (const value of values) this.put(this.#grow(2), value, 2)
    return this
  }

  u32(...values: number[]): this {
    for (const value of values) this.put(this.#grow(4), value, 4)
    return this
  }

  u64(...values: number[]): this {
    for (const value of values) this.put(this.#grow(8), value, 8)
    return this
  }

  /** Pointer-sized. */
  word(...values: number[]): this {
    return this.bits === 64 ? this.u64(...values) : this.u32(...values)
  }

  /** One byte per character. */
  text(text: string): this {
    return this.raw(Uint8Array.from(text, (character) => character.charCodeAt(0)))
  }

  raw(bytes: Uint8Array): this {
    const at = this.#grow(bytes.length)
    this.#bytes.set(bytes, at)
    return this
  }

  padTo(size: number): this {
    if (size > this.#size) this.#grow(size - this.#size)
    return this
  }

  align(to: number): this {
    return this.padTo(Math.ceil(this.#size / to) * to)
  }

  /** Overwrites a number of 1, 2, 4 or 8 bytes. */
  put(at: number, value: number, width: number): void {
    const view = new DataView(this.#bytes.buffer)
    const little = this.endian === 'little'
    if (width === 1) view.setUint8(at, value)
    else if (width === 2) view.setUint16(at, value, little)
    else if (width === 4) view.setUint32(at, value, little)
    else view.setBigUint64(at, BigInt(value), little)
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#size)
  }

  #grow(by: number): number {
    const at = this.#size
    this.#size += by
    if (this.#size > this.#bytes.length) {
      const wider = new Uint8Array(this.#size * 2)
      wider.set(this.#bytes)
      this.#bytes = wider
    }
    return at
  }
}

/** NUL-terminated names, each kept once. */
export class NameTable {
  readonly #places = new Map<string, number>()
  #text = '\0'

  add(name: string): number {
    if (name === '') return 0
    const known = this.#places.get(name)
    if (known !== undefined) return known
    const place = this.#text.length
    this.#places.set(name, place)
    this.#text += `${name}\0`
    return place
  }

  get text(): string {
    return this.#text
  }
}
