/** SHA-256 of the prebuilt probes in dist/probe; written by scripts/build-probe.ts. */
export const PROBE_SUMS: Readonly<Record<string, string>> = {
  'linux-amd64': 'eb92bc45e0d08db2d91448bc890abcb794414831caf14b85ad4d694a9c1778a6',
  'linux-arm64': 'ef4dfc439cbb9adfc502d4fcdfa8bf11c1fc74e37b751474e22cd5a5da66e93c',
}
