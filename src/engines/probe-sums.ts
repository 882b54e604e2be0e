/** SHA-256 of the prebuilt probes in dist/probe; written by scripts/build-probe.ts. */
export const PROBE_SUMS: Readonly<Record<string, string>> = {
  'linux-amd64': '952e3550e456f17f999c22b2856367d8f278338837775e28c6c6851582a440e7',
  'linux-arm64': '70d02d14112d0aca5a529d9909cd08d2f95142357139678410e66c56f20d2573',
}
