import type { ByteSource } from './reader.ts'

/** A binary as its loader maps it; what the Go parts need to know of ELF, PE and Mach-O alike. */
export interface Image {
  readonly source: ByteSource
  readonly endian: 'little' | 'big'
  readonly bits: 32 | 64
  /** What is mapped, in file order. */
  readonly regions: readonly Region[]
  /** Named sections, as an extra: empty where the file has no section table. */
  readonly sections: readonly Section[]
}

export interface Region {
  /** Of the bytes in the file. */
  readonly offset: number
  readonly sizeBytes: number
  /** Where the first byte is mapped. */
  readonly address: number
  readonly writable: boolean
  readonly executable: boolean
}

export interface Section {
  readonly name: string
  readonly offset: number
  readonly sizeBytes: number
  readonly address: number
}

/** File offset of a mapped address; null where nothing of the file is mapped there. */
export function offsetOf(image: Pick<Image, 'regions'>, address: number): number | null {
  for (const region of image.regions) {
    const into = address - region.address
    if (into >= 0 && into < region.sizeBytes) return region.offset + into
  }
  return null
}
