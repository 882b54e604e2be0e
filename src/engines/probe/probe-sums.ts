/** SHA-256 of the prebuilt probes in dist/probe; written by scripts/build-probe.ts. */
export const PROBE_SUMS: Readonly<Record<string, string>> = {
  'linux-amd64': 'f67580154c48582706eae52bd3b294d2a50961fbab662db18ca8fe0f328214a5',
  'linux-arm64': 'f904fc5445722ae12a68f9f43316a907f543268baca0c8dcbc7ede2a89b0616c',
}
