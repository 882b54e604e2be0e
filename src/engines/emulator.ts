/** Runs programs of another machine in a cell. */
export interface Emulator {
  /** GOARCH word that it runs. */
  readonly arch: string
  /** Host path of a statically linked program: it has to work in any image. */
  readonly hostPath: string
  /** `qemu-aarch64 7.2.22` */
  readonly name: string
}

/** Where it lies in every cell, below the volume's mount. */
export function emulatorFile({ arch }: Pick<Emulator, 'arch'>): string {
  return `emulators/qemu-${arch}`
}
