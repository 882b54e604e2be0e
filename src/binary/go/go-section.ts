/** Sections that Go's linker alone makes: one of them is enough to know a Go binary. */
export const GO_SECTION =
  /^(?:\.go\.|__go_|(?:\.data\.rel\.ro)?\.gopclntab$|__gopclntab$|\.gosymtab$|\.note\.go\.buildid$)/
