/** SHA-256 of the prebuilt probes in dist/probe; written by scripts/build-probe.ts. */
export const PROBE_SUMS: Readonly<Record<string, string>> = {
  'linux-amd64': '53569357465daa2c80fb2d13c4b9ee2f1412d64d9a86fb74ebe4968b44e79677',
  'linux-arm64': '26864f4c426a44771efafe323b2a6abc8625567c82f7468ee23b6ef1bc690cc3',
}
