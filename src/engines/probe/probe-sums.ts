/** SHA-256 of the prebuilt probes in dist/probe; written by scripts/build-probe.ts. */
export const PROBE_SUMS: Readonly<Record<string, string>> = {
  'linux-amd64': '433bf72cd8d2744156ede6e7f78faa329fb1b349e488ea7a64ec685b4cc50ce2',
  'linux-arm64': '2601649dad23127458bc682babe478f7c59e158fa9efe9ec11c5785d7f02afc9',
}
